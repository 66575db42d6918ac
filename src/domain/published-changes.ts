import { fingerprint } from './fingerprint';
import { type RecordRef, refKey } from './record';
import type { RecordChange } from './record-change';

/** What a version changed in a record, as published. */
export interface PublishedChange extends Omit<RecordChange, 'figures'> {
  readonly version: string;
  /** Absent in the list of a version. */
  readonly figures?: RecordChange['figures'];
  /** The number of figures that changed. */
  readonly count: number;
}

const CELLS = 32;

/** All files of changes of records, which lie in cells so that a page needs one, whatever the number of versions. */
export const CHANGE_CELLS: readonly string[] = Array.from({ length: CELLS }, (_, i) => fileOf(i));

/** Returns the file with what every version changed in a record and others. */
export function changesOfRecord(record: RecordRef): string {
  return fileOf(fingerprint(refKey(record)) % CELLS);
}

/** Returns the file that lists the records that a version changed. */
export function changesOfVersion(version: string): string {
  return `changes/${version}.json`;
}

function fileOf(cell: number): string {
  return `changes/cells/${cell}.json`;
}
