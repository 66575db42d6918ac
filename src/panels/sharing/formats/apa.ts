import type { Locale } from '../../../domain/locale';
import type { Translate } from '../../../i18n/translator';
import { dateAfterAuthor, dateInText } from './citation-date';
import { type Run, sentence, type Work } from './work';

/**
 * Formats an entry of a reference list in APA style, 7th edition: of a data set with its year, version and day of retrieval,
 * because it changes; of a page with its whole date, or the day of retrieval if it has none.
 */
export function apa(work: Work, locale: Locale, t: Translate<'sharing'>): readonly Run[] {
  const { author, version, date, accessed, url } = work;
  const year = date === undefined ? t('style.undated') : dateOf(work, date, locale);
  const form =
    version === undefined ? '' : ` (${t('style.version', { version })}) [${t('style.data-set')}]`;
  const title = form === '' && locale === 'en' ? stoppedInside(work.title) : work.title;
  const isRetrieved = accessed !== undefined && (version !== undefined || date === undefined);
  const address =
    url !== undefined && isRetrieved
      ? t('apa.retrieved', { date: dateInText(locale, accessed), url })
      : url;
  return [
    { text: `${sentence(author)} (${year}). ` },
    { text: title, isItalic: true },
    { text: sentence(title + form).slice(title.length) },
    ...(address === undefined ? [] : [{ text: ` ${address}` }]),
  ];
}

/** Returns a title in quotation marks at its end with the full stop inside them, as in American English. */
function stoppedInside(title: string): string {
  return sentence(title) === title ? title : title.replace(/(["”’'])$/u, '.$1');
}

function dateOf({ version }: Work, date: string, locale: Locale): string {
  return version === undefined ? dateAfterAuthor(locale, date) : date.slice(0, 4);
}
