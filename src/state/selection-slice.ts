import type { StateCreator } from 'zustand/vanilla';
import { isSameSelection, OVERVIEW, type Selection } from '../domain/selection';
import type { CameraSlice } from './camera-slice';

export interface SelectionSlice {
  readonly selection: Selection;
  /** What the pointer or the focus is on, in the list or on the map alike. */
  readonly hovered: Selection | null;
  /** Counts how often a link was led on to another page; its address is then replaced, not kept. */
  readonly redirects: number;
  /** Counts how often the address was read, at the start and by Back and Forward: its view is shown to the letter. */
  readonly addressReads: number;
  /** A record is framed by the map, wherever the reader had put it; other pages leave it where it is. */
  select(selection: Selection): void;
  /** Leads a link that names nothing, or something by a former id, to the page to show instead. */
  redirect(selection: Selection): void;
  hover(selection: Selection | null): void;
}

export const createSelectionSlice: StateCreator<
  SelectionSlice & Pick<CameraSlice, 'camera'>,
  [],
  [],
  SelectionSlice
> = (set, get) => ({
  selection: OVERVIEW,
  hovered: null,
  redirects: 0,
  addressReads: 0,
  select: (selection) => {
    if (isSameSelection(selection, get().selection)) return;
    set({ selection, hovered: null, ...('id' in selection && { camera: null }) });
  },
  redirect: (selection) => set(({ redirects }) => ({ selection, redirects: redirects + 1 })),
  hover: (hovered) => set({ hovered }),
});
