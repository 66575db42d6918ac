import type { StateCreator } from 'zustand/vanilla';

export interface SearchSlice {
  /** Whether anything has been sought: what search needs is then fetched. */
  readonly isSearchOpened: boolean;
  openSearch(): void;
}

export const createSearchSlice: StateCreator<SearchSlice> = (set) => ({
  isSearchOpened: false,
  openSearch: () => set({ isSearchOpened: true }),
});
