import type { StateCreator } from 'zustand/vanilla';
import type { IndexEntry, SearchIndex } from '../domain/search-index';
import type { FetchStatus } from './data-slice';

export interface SearchSlice {
  /** Whether the reader has opened the search; its data is fetched from then on. */
  readonly isSearchOpened: boolean;
  /** Null until the search is opened. */
  readonly searchIndex: FetchStatus<SearchIndex> | null;
  /** Files of towns that the search has asked for, by the letters with which they begin. */
  readonly townFiles: Readonly<Record<string, FetchStatus<readonly IndexEntry[]>>>;
  /** Files of towns to fetch; a new list for each request. */
  readonly requestedTowns: readonly string[];
  openSearch(): void;
  setSearchIndex(index: FetchStatus<SearchIndex>): void;
  /** Asks for files of towns; those that failed are fetched again. */
  requestTowns(files: readonly string[]): void;
  setTowns(file: string, towns: FetchStatus<readonly IndexEntry[]>): void;
}

export const createSearchSlice: StateCreator<SearchSlice> = (set) => ({
  isSearchOpened: false,
  searchIndex: null,
  townFiles: {},
  requestedTowns: [],
  openSearch: () => set({ isSearchOpened: true }),
  setSearchIndex: (searchIndex) => set({ searchIndex }),
  requestTowns: (requestedTowns) => set({ requestedTowns }),
  setTowns: (file, towns) =>
    set(({ townFiles }) => ({ townFiles: { ...townFiles, [file]: towns } })),
});
