import type { StateCreator } from 'zustand/vanilla';
import { choicesAfter, type Layout, type TableChoices } from '../domain/record-table';
import { isSameSelection, movesMap, OVERVIEW, type Selection } from '../domain/selection';
import type { CameraSlice } from './camera-slice';
import { PAGE_TOP, type ReadingPlaceSlice } from './reading-place-slice';

export interface SelectionSlice {
  readonly selection: Selection;
  /** The page of the item under the pointer or with focus, in the list or on the map. */
  readonly hovered: Selection | null;
  /** Number of redirects; each replaces the address instead of adding a history entry. */
  readonly redirects: number;
  /** Number of addresses opened from within the atlas; each adds a history entry, even on the same page. */
  readonly openedAddresses: number;
  /** Number of times the address was parsed, at the start and on Back and Forward; the map then jumps to its camera. */
  readonly addressReads: number;
  /**
   * Opens a page. One that moves the map clears the reader's camera, so that the map frames what it is about; other
   * pages keep it. Order, columns and grouping of the table are its own again if its kind changes.
   * `besides` changes in the same step of the history.
   */
  select(selection: Selection, besides?: { readonly layout?: Layout }): void;
  /** Opens the page that replaces an unknown or former id in the address. */
  redirect(selection: Selection): void;
  hover(selection: Selection | null): void;
}

export const createSelectionSlice: StateCreator<
  SelectionSlice &
    Pick<CameraSlice, 'camera'> & { readonly layout: Layout } & TableChoices &
    Pick<ReadingPlaceSlice, 'readingPlace'>,
  [],
  [],
  SelectionSlice
> = (set, get) => ({
  selection: OVERVIEW,
  hovered: null,
  redirects: 0,
  openedAddresses: 0,
  addressReads: 0,
  select: (selection, besides = {}) => {
    if (isSameSelection(selection, get().selection)) {
      if (besides.layout !== undefined) set(besides);
      return;
    }
    set({
      ...besides,
      selection,
      hovered: null,
      readingPlace: PAGE_TOP,
      ...choicesAfter(get().selection, selection),
      ...(movesMap(selection) && { camera: null }),
    });
  },
  redirect: (selection) => set(({ redirects }) => ({ selection, redirects: redirects + 1 })),
  hover: (hovered) => set({ hovered }),
});
