import type { ComparableRef } from '../../../domain/comparison';
import type { CataloguePage, CataloguePages } from '../../../domain/page';
import type { FetchStatus } from '../../../state/data-slice';
import { catalogueAround } from '../../../state/select-records';
import { useAtlas } from '../../context/atlas-context';

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

/** Returns the statuses of the records of the columns in the cells of their catalogue, which are undefined before they are requested. */
export function useCatalogueStatuses<K extends CataloguePage>(
  kind: K,
  columns: readonly Column[],
): Statuses<CataloguePages[K] & { readonly id: string }> {
  const catalogues = useAtlas((state) => state.catalogues);
  const catalogueCells = useAtlas((state) => state.catalogueCells);
  return columns.map(({ ref: { id } }) => {
    const around = catalogueAround({ catalogues, catalogueCells }, kind, id);
    if (around?.state !== 'ready') return around;
    const value = around.value.find((each) => each.id === id);
    return value ? { state: 'ready', value } : { state: 'failed', reason: 'missing' };
  });
}

/** Returns the loaded records, undefined in the place of others. */
export function recordsOf<T>(statuses: Statuses<T>): readonly (T | undefined)[] {
  return statuses.map((status) => (status?.state === 'ready' ? status.value : undefined));
}
