import type { ComparableRef } from '../../../domain/comparison';
import type { FetchStatus } from '../../../state/data-slice';

/** A compared record with the letter of its column. */
export interface Column {
  readonly letter: string;
  readonly ref: ComparableRef;
  /** The id while the name is not loaded. */
  readonly name: string;
}

export interface TableProps {
  readonly columns: readonly Column[];
}

/** The statuses of the records of the columns; undefined before they are requested. */
export type Statuses<T> = readonly (FetchStatus<T> | undefined)[];

/** Returns the loaded records, undefined in the place of others. */
export function recordsOf<T>(statuses: Statuses<T>): readonly (T | undefined)[] {
  return statuses.map((status) => (status?.state === 'ready' ? status.value : undefined));
}
