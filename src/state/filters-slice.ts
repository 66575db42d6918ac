import type { StateCreator } from 'zustand/vanilla';
import { SECTORS, type Sector } from '../domain/sector';
import { PROJECT_STATUSES, type ProjectStatus } from '../domain/status';

/** Longer texts than this are cut: an address carries them. In characters. */
export const MAX_FILTER_TEXT = 80;

/** Which projects are shown. null shows all; an empty list shows none, and that is not the same. */
export interface Filters {
  readonly sectors: readonly Sector[] | null;
  readonly statuses: readonly ProjectStatus[] | null;
  /** Words that a project must contain, as typed; blank filters nothing. */
  readonly text: string;
}

export interface FiltersSlice {
  readonly filters: Filters;
  toggleSector(sector: Sector): void;
  toggleStatus(status: ProjectStatus): void;
  /** Shows this sector alone; asked for the second time, all of them again. */
  isolateSector(sector: Sector): void;
  /** Adds the sector to those shown, or takes it away; the first one picked is shown alone. */
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

export function isFiltered({ sectors, statuses, text }: Filters): boolean {
  return sectors !== null || statuses !== null || text.trim() !== '';
}

/** Returns the text as a filter keeps it: cut to its length, halves of surrogate pairs replaced, which no address can carry. */
export function filterText(text: string): string {
  return [...text.replace(/\p{Surrogate}/gu, '\ufffd')].slice(0, MAX_FILTER_TEXT).join('');
}

/** Keeps the order of `all`; a list that has come to hold everything is no filter any more. */
function toggled<T>(all: readonly T[], shown: readonly T[] | null, item: T): readonly T[] | null {
  const next = all.filter((each) => (shown ?? all).includes(each) !== (each === item));
  return next.length === all.length ? null : next;
}

/** Picked from none rather than crossed out of all; when the last one goes, all are shown again. */
function picked<T>(all: readonly T[], shown: readonly T[] | null, item: T): readonly T[] | null {
  const next = all.filter((each) => (shown ?? []).includes(each) !== (each === item));
  return next.length === 0 || next.length === all.length ? null : next;
}

function isOnly<T>(shown: readonly T[] | null, item: T): boolean {
  return shown?.length === 1 && shown[0] === item;
}
