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

/** Returns the statuses of the records of the columns in a catalogue, which is undefined before it is requested. */
export function statusesIn<T extends { readonly id: string }>(
  catalogue: FetchStatus<readonly T[]> | undefined,
  columns: readonly Column[],
): Statuses<T> {
  return columns.map(({ ref }) => {
    if (catalogue?.state !== 'ready') return catalogue;
    const value = catalogue.value.find(({ id }) => id === ref.id);
    return value ? { state: 'ready', value } : { state: 'failed', reason: 'missing' };
  });
}

/** Returns the loaded records, undefined in the place of others. */
export function recordsOf<T>(statuses: Statuses<T>): readonly (T | undefined)[] {
  return statuses.map((status) => (status?.state === 'ready' ? status.value : undefined));
}
