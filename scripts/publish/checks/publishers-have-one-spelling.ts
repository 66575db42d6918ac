import { listRecords } from '../list-records';
import type { Check } from './check';

/** A name of two publishers in another form than “X via Y”: after a comma or with a stroke. */
const OTHER_FORM = /, via | \/ /;

/** A publisher is spelled alike in all records, so that its sources are counted and found as those of one publisher. */
export const publishersHaveOneSpelling: Check = {
  name: 'publishersHaveOneSpelling',
  holds:
    'A publisher has one spelling: no two differ only in capitals, accents, spaces and signs, and what X wrote and Y shows is “X via Y”.',
  faults: (dataset) => {
    const first = new Map<string, { readonly publisher: string; readonly file: string }>();
    return listRecords(dataset).flatMap(({ file, record }) =>
      record.sources.flatMap(({ id, publisher }) => {
        const at = `${file}: sources.${id}.publisher`;
        const known = first.get(letters(publisher));
        if (!known) first.set(letters(publisher), { publisher, file });
        return [
          ...(known && known.publisher !== publisher
            ? [`${at}: is “${publisher}”, but ${known.file} has “${known.publisher}”; write one`]
            : []),
          ...(OTHER_FORM.test(publisher)
            ? [`${at}: is “${publisher}”; write who wrote it and who shows it as “X via Y”`]
            : []),
        ];
      }),
    );
  },
};

/** Returns the letters and digits of a name, without case and accents. */
function letters(name: string): string {
  return name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}
