import {
  CHANGE_CELLS,
  changesOfRecord,
  changesOfVersion,
  type PublishedChange,
} from '../../src/domain/published-changes';
import type { KeptData } from './dataset';

/** Returns what versions changed in records: a file that lists the records for each version, and the figures in cells of records. */
export function publishChanges({
  changes,
  recordChanges,
}: Pick<KeptData, 'changes' | 'recordChanges'>): readonly [string, readonly PublishedChange[]][] {
  const all = changes.flatMap(({ version }) =>
    (recordChanges.get(version) ?? []).map(
      (change): PublishedChange => ({ version, ...change, count: change.figures.length }),
    ),
  );
  return [
    ...[...recordChanges.keys()].map((version): [string, readonly PublishedChange[]] => [
      changesOfVersion(version),
      all.filter((change) => change.version === version).map(({ figures: _, ...change }) => change),
    ]),
    ...CHANGE_CELLS.map((file): [string, readonly PublishedChange[]] => [
      file,
      all.filter((change) => changesOfRecord(change) === file),
    ]),
  ];
}
