import {
  columnOrderingFeature,
  columnResizingFeature,
  columnSizingFeature,
  columnVisibilityFeature,
  rowSortingFeature,
  tableFeatures,
  type Updater,
  useTable,
} from '@tanstack/react-table';
import { useMemo } from 'react';
import { ownColumns, type TableKind } from '../../domain/record-table';
import { useAtlas, useServices } from '../context/atlas-context';
import type { TableColumn, TableDefinition } from './table-definition';

/** Of TanStack Table what concerns columns. Its row models make objects of every row, too slow for 100,000 of them. */
const features = tableFeatures({
  columnOrderingFeature,
  columnVisibilityFeature,
  columnSizingFeature,
  columnResizingFeature,
  rowSortingFeature,
});

const NO_DATA: readonly object[] = [];
const MIN_WIDTH = 72;
const MAX_WIDTH = 640;

/** Columns by which rows are sorted at most. */
export const MAX_SORT_KEYS = 4;

/** Returns the ids of the columns that a table shows, in their order, and those that it shows by itself. */
export function useShownColumns(kind: TableKind): {
  readonly shown: readonly string[];
  readonly own: readonly string[];
} {
  const chosen = useAtlas((state) => state.columns);
  const own = ownColumns(
    kind,
    useAtlas((state) => state.portScope),
  );
  return { shown: chosen ?? own, own };
}

/** Returns TanStack's table of the shown columns: their order, widths, and sorting by clicks on their headers. */
export function useTableColumns<Row>(definition: TableDefinition<Row>) {
  const { store } = useServices();
  const { shown } = useShownColumns(definition.kind);
  const sort = useAtlas((state) => state.sort);
  const columns = useMemo(() => definition.columns.map(columnDef), [definition]);
  const state = useMemo(
    () => ({
      columnOrder: [...shown],
      columnVisibility: Object.fromEntries(
        definition.columns.map(({ id }) => [id, shown.includes(id)]),
      ),
      sorting: sort.map(({ column, isDescending }) => ({ id: column, desc: isDescending })),
    }),
    [definition, shown, sort],
  );
  return useTable({
    features,
    columns,
    data: NO_DATA as object[],
    state,
    manualSorting: true,
    columnResizeMode: 'onChange',
    maxMultiSortColCount: MAX_SORT_KEYS,
    isMultiSortEvent: (event) => (event as MouseEvent).shiftKey,
    onSortingChange: (updater: Updater<{ id: string; desc: boolean }[]>) => {
      const before = state.sorting;
      const next = typeof updater === 'function' ? updater(before) : updater;
      store.getState().setSort(next.map(({ id, desc }) => ({ column: id, isDescending: desc })));
    },
  });
}

function columnDef<Row>({ id, width, isNumber = false }: TableColumn<Row>) {
  return {
    id,
    size: width,
    minSize: MIN_WIDTH,
    maxSize: MAX_WIDTH,
    // What a reader wants of numbers first are the greatest.
    sortDescFirst: isNumber,
    accessorFn: () => undefined,
  };
}

/** A header of TanStack's table. */
export type TableHeader = ReturnType<
  ReturnType<typeof useTableColumns<object>>['getHeaderGroups']
>[number]['headers'][number];
