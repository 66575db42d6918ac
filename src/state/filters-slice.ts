import type { StateCreator } from 'zustand/vanilla';
import { SECTORS, type Sector } from '../domain/sector';
import { PROJECT_STATUSES, type ProjectStatus } from '../domain/status';

/** Maximum length of the text in characters; longer text is truncated because addresses carry it. */
export const MAX_FILTER_TEXT = 80;

/** The filters of projects. For a list, null shows all projects and an empty list shows none. */
export interface Filters {
  readonly sectors: readonly Sector[] | null;
  readonly statuses: readonly ProjectStatus[] | null;
  /** Words that a project must contain, as typed; blank text matches every project. */
  readonly text: string;
}

export interface FiltersSlice {
  readonly filters: Filters;
  toggleSector(sector: Sector): void;
  toggleStatus(status: ProjectStatus): void;
  /** Shows only this sector; shows all sectors if it is already the only one. */
  isolateSector(sector: Sector): void;
  /** Adds the sector to the picked ones or removes it. Shows only picked sectors, or all if none is picked. */
  pickSector(sector: Sector): void;
  pickStatus(status: ProjectStatus): void;
  setFilterText(text: string): void;
  clearFilters(): void;
}

export const NO_FILTERS: Filters = { sectors: null, statuses: null, text: '' };

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
      filters: { ...filters, sectors: isOnly(filters.sectors, sector) ? null : [sector] },
    })),
  pickSector: (sector) =>
    set(({ filters }) => ({
      filters: { ...filters, sectors: picked(SECTORS, filters.sectors, sector) },
    })),
  pickStatus: (status) =>
    set(({ filters }) => ({
      filters: { ...filters, statuses: picked(PROJECT_STATUSES, filters.statuses, status) },
    })),
  setFilterText: (text) =>
    set(({ filters }) => ({ filters: { ...filters, text: filterText(text) } })),
  clearFilters: () => set({ filters: NO_FILTERS }),
});

/** Returns whether any filter is set. */
export function isFiltered({ sectors, statuses, text }: Filters): boolean {
  return sectors !== null || statuses !== null || text.trim() !== '';
}

/** Returns the text truncated to `MAX_FILTER_TEXT`, with lone surrogates, which addresses cannot carry, replaced. */
export function filterText(text: string): string {
  return [...text.replace(/\p{Surrogate}/gu, '\ufffd')].slice(0, MAX_FILTER_TEXT).join('');
}

/** Returns the shown items with one toggled, in the order of `all`; null if all are shown. */
function toggled<T>(all: readonly T[], shown: readonly T[] | null, item: T): readonly T[] | null {
  const next = all.filter((each) => (shown ?? all).includes(each) !== (each === item));
  return next.length === all.length ? null : next;
}

/** Returns the picked items with one toggled, in the order of `all`; null, which shows all, if none or all are picked. */
function picked<T>(all: readonly T[], shown: readonly T[] | null, item: T): readonly T[] | null {
  const next = all.filter((each) => (shown ?? []).includes(each) !== (each === item));
  return next.length === 0 || next.length === all.length ? null : next;
}

function isOnly<T>(shown: readonly T[] | null, item: T): boolean {
  return shown?.length === 1 && shown[0] === item;
}
