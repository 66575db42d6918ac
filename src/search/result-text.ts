import { countryName } from '../domain/country-name';
import type { Locale } from '../domain/locale';
import type { RecordKind } from '../domain/record';
import { yearOfDate } from '../domain/time-span';
import type { PlainMessageKey } from '../i18n/namespaces';
import { translator } from '../i18n/translator';
import type { OtherKind, ResultKind, ResultNote, SearchGroup, SearchResult } from './search-result';

/** Returns the name of a kind of record in the reader's language. */
export type LabelOfRecord = (kind: RecordKind) => string;

/** Messages of the kinds that are no records. */
const KINDS: Readonly<Record<OtherKind, PlainMessageKey<'search'>>> = {
  answer: 'kind.answer',
  comparison: 'kind.comparison',
  country: 'kind.country',
  page: 'kind.page',
  passage: 'kind.passage',
  'place-nearby': 'kind.place-nearby',
  point: 'kind.point',
  'port-of-the-world': 'kind.port',
  province: 'kind.province',
  setting: 'kind.setting',
  table: 'kind.table',
  town: 'kind.town',
  voyage: 'kind.voyage',
};

/** Messages of the groups; a kind of record without one has the name of the kind. */
const GROUPS: Readonly<Partial<Record<SearchGroup, PlainMessageKey<'search'>>>> = {
  answer: 'group.answer',
  voyage: 'group.voyage',
  point: 'group.point',
  place: 'group.place',
  port: 'group.port',
  project: 'group.project',
  company: 'group.company',
  service: 'group.service',
  leg: 'group.leg',
  passage: 'group.passage',
  flow: 'group.flow',
  claim: 'group.claim',
  event: 'group.event',
  source: 'group.source',
  page: 'group.page',
  setting: 'group.setting',
};

/** Returns the heading of a group. Requires the messages of the search. */
export function groupLabel(group: SearchGroup, locale: Locale, labelOf: LabelOfRecord): string {
  const key = GROUPS[group];
  return key ? translator(locale, 'search')(key) : labelOf(group as RecordKind);
}

/**
 * Returns what a result is and where it lies: `Port · PECHY · Peru`; for a question, how it was understood. Requires the
 * messages of the search.
 */
export function resultDetail(result: SearchResult, locale: Locale, labelOf: LabelOfRecord): string {
  const { kind, country, region, locode, date, notes = [] } = result;
  const parts =
    notes.length > 0
      ? notes.map((note) => noteText(note, locale))
      : [
          isOther(kind) ? translator(locale, 'search')(KINDS[kind]) : labelOf(kind),
          locode?.toUpperCase(),
          date && String(yearOfDate(date)),
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

function isOther(kind: ResultKind): kind is OtherKind {
  return Object.hasOwn(KINDS, kind);
}
