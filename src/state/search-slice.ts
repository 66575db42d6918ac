import type { StateCreator } from 'zustand/vanilla';

export interface SearchSlice {
  /** Whether anything has been sought: what search needs is then fetched. */
  readonly isSearched: boolean;
  beginSearch(): void;
}

export const createSearchSlice: StateCreator<SearchSlice> = (set) => ({
  isSearched: false,
  beginSearch: () => set({ isSearched: true }),
});
