import type { Source } from '../../../src/domain/source';
import { type ListedRecord, listRecords } from '../list-records';
import type { Check } from './check';

/** Folders that cite volumes of pilot books and tables at one address, each under its own title and date. */
const VOLUMES = ['approaches', 'hazards', 'passages', 'vessel-classes'];

type Field = 'title' | 'date' | 'publisher';

/** A page is cited alike wherever it is cited: what is known of it in one record is known in all. */
export const onePageOneCitation: Check = {
  name: 'onePageOneCitation',
  holds:
    'A page that several records cite has one publisher, one title and one date in all of them.',
  faults: (dataset) => {
    const first = new Map<string, ListedRecord & { source: Source }>();
    return listRecords(dataset)
      .filter((listed) => !VOLUMES.includes(listed.dataset))
      .flatMap((listed) =>
        listed.record.sources.flatMap((source) => {
          const page =
            source.url && `${source.url}${source.title.includes('; copy') ? source.title : ''}`;
          if (!page) return [];
          const known = first.get(page);
          if (!known) first.set(page, { ...listed, source });
          return known ? differences(listed.file, source, known.file, known.source) : [];
        }),
      );
  },
};

function differences(
  file: string,
  source: Source,
  otherFile: string,
  other: Source,
): readonly string[] {
  const fields: readonly Field[] = ['title', 'date', 'publisher'];
  return fields
    .filter((field) => source[field] !== other[field])
    .map(
      (field) =>
        `${file}: sources.${source.id}.${field}: is “${source[field] ?? 'absent'}”, but ${otherFile} cites the same page with “${other[field] ?? 'none'}”; make them agree with the page`,
    );
}
