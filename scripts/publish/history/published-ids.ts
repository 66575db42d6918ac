import type { RecordKind } from '../../../src/domain/record';
import type { KeptData } from '../dataset';
import { listRecords } from '../list-records';
import type { PublishedIds } from '../read-ids';
import { SourceRegister } from '../source-register';
import { RECORD_KINDS } from './record-tree';

/** Returns the ids of all records with pages. */
export function presentIds(kept: KeptData): ReadonlyMap<RecordKind, ReadonlySet<string>> {
  const ids = new Map<RecordKind, Set<string>>(RECORD_KINDS.map((kind) => [kind, new Set()]));
  for (const { kind, id } of listRecords(kept)) if (kind) ids.get(kind)?.add(id);
  for (const { id } of new SourceRegister(kept).all()) ids.get('source')?.add(id);
  return ids;
}

/** Returns the ids that were ever published with those of the present data. */
export function withPresentIds(published: PublishedIds, kept: KeptData): PublishedIds {
  const present = presentIds(kept);
  return Object.fromEntries(
    RECORD_KINDS.map((kind) => [
      kind,
      [...new Set([...(published[kind] ?? []), ...(present.get(kind) ?? [])])].sort(),
    ]),
  );
}
