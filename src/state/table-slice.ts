import type { StateCreator } from 'zustand/vanilla';
import {
  type Grouping,
  type Layout,
  OWN_CHOICES,
  type SortKey,
  type TableChoices,
} from '../domain/record-table';

export interface TableSlice extends TableChoices {
  readonly layout: Layout;
  /** Id of the project whose published costs are shown beside its row. */
  readonly inspectedProject: string | null;
  setLayout(layout: Layout): void;
  setSort(sort: readonly SortKey[]): void;
  setColumns(columns: readonly string[] | null): void;
  setGroupBy(grouping: Grouping): void;
  inspectProject(id: string | null): void;
}

export const createTableSlice: StateCreator<TableSlice> = (set) => ({
  layout: 'map',
  inspectedProject: null,
  ...OWN_CHOICES,
  setLayout: (layout) => set({ layout }),
  setSort: (sort) => set({ sort }),
  setColumns: (columns) => set({ columns }),
  setGroupBy: (groupBy) => set({ groupBy }),
  inspectProject: (inspectedProject) => set({ inspectedProject }),
});
