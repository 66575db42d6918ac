import type { StateCreator } from 'zustand/vanilla';

export interface SearchSlice {
  /** Whether the reader has opened the search; its data is fetched from then on. */
  readonly isSearchOpened: boolean;
  openSearch(): void;
}

export const createSearchSlice: StateCreator<SearchSlice> = (set) => ({
  isSearchOpened: false,
  openSearch: () => set({ isSearchOpened: true }),
});
