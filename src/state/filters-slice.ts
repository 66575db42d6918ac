import type { StateCreator } from 'zustand/vanilla';
import { SECTORS, type Sector } from '../domain/sector';
import { PROJECT_STATUSES, type ProjectStatus } from '../domain/status';

/** Which projects are shown. null shows all; an empty list shows none, and that is not the same. */
export interface Filters {
  readonly sectors: readonly Sector[] | null;
  readonly statuses: readonly ProjectStatus[] | null;
}

export interface FiltersSlice {
  readonly filters: Filters;
  toggleSector(sector: Sector): void;
  toggleStatus(status: ProjectStatus): void;
  /** Shows this sector alone; asked for the second time, all of them again. */
  isolateSector(sector: Sector): void;
  clearFilters(): void;
}

export const NO_FILTERS: Filters = { sectors: null, statuses: null };

export const createFiltersSlice: StateCreator<FiltersSlice> = (set) => ({
  filters: NO_FILTERS,
  toggleSector: (sector) =>
    set(({ filters }) => ({
      filters: { ...filters, sectors: toggled(SECTORS, filters.sectors, sector) },
    })),
  toggleStatus: (status) =>
    set(({ filters }) => ({
      filters: { ...filters, statuses: toggled(PROJECT_STATUSES, filters.statuses, status) },
    })),
  isolateSector: (sector) =>
    set(({ filters }) => ({
      filters: { ...filters, sectors: isAlone(filters.sectors, sector) ? null : [sector] },
    })),
  clearFilters: () => set({ filters: NO_FILTERS }),
});

/** Keeps the order of `all`; a list that has come to hold everything is no filter any more. */
function toggled<T>(all: readonly T[], shown: readonly T[] | null, item: T): readonly T[] | null {
  const next = all.filter((each) => (shown ?? all).includes(each) !== (each === item));
  return next.length === all.length ? null : next;
}

function isAlone<T>(shown: readonly T[] | null, item: T): boolean {
  return shown?.length === 1 && shown[0] === item;
}
