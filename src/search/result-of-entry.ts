import { countryName } from '../domain/country-name';
import { byLocale, type Localized } from '../domain/locale';
import type { PlainPage } from '../domain/page';
import { pageOfRecord, type RecordKind } from '../domain/record';
import type { IndexEntry } from '../domain/search-index';
import type { SearchGroup, SearchResult, SearchTarget, Setting } from './search-result';

/** Returns an entry of the index as a result. */
export function resultOfEntry(entry: IndexEntry): SearchResult {
  const { kind, id, position, region, date, voyage } = entry;
  const isPort = kind === 'port' || kind === 'port-of-the-world';
  const country = isPort ? id.slice(0, 2).toUpperCase() : kind === 'country' ? id : entry.country;
  const name = nameOf(entry);
  return {
    key: keyOf(entry),
    group: groupOf(kind),
    kind,
    name,
    ...(country !== undefined && { country }),
    ...(region !== undefined && { region }),
    ...(isPort && { locode: id }),
    ...(date !== undefined && { date }),
    ...(position && { position }),
    ...(kind === 'town' && voyage !== undefined && { legTown: voyage.split('~')[0] ?? '' }),
    target: targetOf(entry, name),
  };
}

/** Returns the name of an entry; that of a country is the browser's. */
export function nameOf({ kind, id, name }: IndexEntry): Localized {
  if (kind !== 'country') return name;
  return byLocale((locale) => countryName(locale, id));
}

function keyOf({ kind, id, name, position }: IndexEntry): string {
  return `${kind}/${id || [name.en, ...(position ?? [])].join(',')}`;
}

function groupOf(kind: IndexEntry['kind']): SearchGroup {
  switch (kind) {
    case 'corridor':
      return 'voyage';
    case 'port-of-the-world':
      return 'port';
    case 'town':
    case 'province':
    case 'country':
      return 'place';
    default:
      return kind;
  }
}

function targetOf({ kind, id, position }: IndexEntry, name: Localized): SearchTarget {
  switch (kind) {
    case 'town':
    case 'province':
    case 'country':
    case 'passage':
    case 'port-of-the-world':
      return { kind: 'place', position: position ?? [0, 0], name };
    case 'source':
      return { kind: 'page', selection: { kind: 'sources' }, fields: { text: name.en } };
    case 'page':
      return { kind: 'page', selection: { kind: id as PlainPage } };
    case 'setting': {
      const [key, value] = id.split('=');
      return { kind: 'setting', setting: { key, value } as Setting };
    }
    default:
      return { kind: 'page', selection: pageOfRecord({ kind: kind as RecordKind, id }) };
  }
}
