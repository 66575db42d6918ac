import type { StateCreator } from 'zustand/vanilla';
import {
  type Grouping,
  type Layout,
  OWN_CHOICES,
  type PortScope,
  type SortKey,
  type TableChoices,
} from '../domain/record-table';

export interface TableSlice extends TableChoices {
  readonly layout: Layout;
  /** Id of the project whose published costs are shown beside its row. */
  readonly inspectedProject: string | null;
  readonly portScope: PortScope;
  setLayout(layout: Layout): void;
  setSort(sort: readonly SortKey[]): void;
  setColumns(columns: readonly string[] | null): void;
  setGroupBy(grouping: Grouping): void;
  setPortScope(scope: PortScope): void;
  inspectProject(id: string | null): void;
}

export const createTableSlice: StateCreator<TableSlice> = (set) => ({
  layout: 'map',
  inspectedProject: null,
  portScope: 'pages',
  ...OWN_CHOICES,
  setLayout: (layout) => set({ layout }),
  setSort: (sort) => set({ sort }),
  setColumns: (columns) => set({ columns }),
  setGroupBy: (groupBy) => set({ groupBy }),
  setPortScope: (portScope) => set({ portScope }),
  inspectProject: (inspectedProject) => set({ inspectedProject }),
});
