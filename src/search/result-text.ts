import { countryName } from '../domain/country-name';
import type { Locale } from '../domain/locale';
import { translator } from '../i18n/translator';
import type { ResultNote, SearchResult } from './search-result';

/**
 * Returns what a result is and where it lies: `Port · PECHY · Peru`. Requires the messages of the search. Remarks about
 * how a question was understood stand instead of these.
 */
export function resultDetail(result: SearchResult, locale: Locale): string {
  const { kind, country, region, locode, date, notes = [] } = result;
  const t = translator(locale, 'search');
  const parts =
    notes.length > 0
      ? notes.map((note) => noteText(note, locale))
      : [
          t(`kind.${kind}`),
          locode?.toUpperCase(),
          date?.slice(0, 4),
          region,
          country === undefined || kind === 'country' ? undefined : countryName(locale, country),
        ];
  return parts.filter(Boolean).join(' · ');
}

function noteText(note: ResultNote, locale: Locale): string {
  const t = translator(locale, 'search');
  if (note.kind === 'within') return t('note.within', { kilometres: note.kilometres });
  return t(`note.${note.kind}`, { name: note.name[locale] });
}
