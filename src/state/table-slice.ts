import type { StateCreator } from 'zustand/vanilla';
import type { Grouping, Layout, SortKey } from '../domain/record-table';

export interface TableSlice {
  readonly layout: Layout;
  /** The order of the rows, first key first; empty for the table's own order. */
  readonly sort: readonly SortKey[];
  /** Ids of the shown columns in their order; null for the table's own choice. */
  readonly columns: readonly string[] | null;
  readonly groupBy: Grouping;
  setLayout(layout: Layout): void;
  setSort(sort: readonly SortKey[]): void;
  setColumns(columns: readonly string[] | null): void;
  setGroupBy(grouping: Grouping): void;
}

export const createTableSlice: StateCreator<TableSlice> = (set) => ({
  layout: 'map',
  sort: [],
  columns: null,
  groupBy: 'none',
  setLayout: (layout) => set({ layout }),
  setSort: (sort) => set({ sort }),
  setColumns: (columns) => set({ columns }),
  setGroupBy: (groupBy) => set({ groupBy }),
});
