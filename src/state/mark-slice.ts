import type { StateCreator } from 'zustand/vanilla';
import type { MapMark } from '../domain/map-mark';

/** A mark that a card describes, and where it is on screen. */
export interface PointedMark {
  readonly mark: MapMark;
  /** The middle of the mark, or for a line the place under the pointer, in CSS pixels of the window. */
  readonly at: { readonly x: number; readonly y: number };
  /** CSS pixels from there that a card must leave free. */
  readonly reach: number;
  /** Whether a finger or a pen pointed at it: the card then has a button, and stays until something else is touched. */
  readonly isTouched: boolean;
}

export interface MarkSlice {
  readonly pointedMark: PointedMark | null;
  /** Whether the pointer is on the card itself, which then stays open. */
  readonly isCardHeld: boolean;
  pointAtMark(mark: PointedMark | null): void;
  holdCard(isHeld: boolean): void;
}

export const createMarkSlice: StateCreator<MarkSlice> = (set) => ({
  pointedMark: null,
  isCardHeld: false,
  pointAtMark: (pointedMark) => set({ pointedMark, isCardHeld: false }),
  holdCard: (isCardHeld) => set({ isCardHeld }),
});
