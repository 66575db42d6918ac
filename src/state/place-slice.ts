import type { StateCreator } from 'zustand/vanilla';
import { PLACE_RADIUS, placePosition, placeRadius } from '../domain/place';
import type { Position } from '../geo/position';
import type { Kilometres } from '../geo/units';
import type { SelectionSlice } from './selection-slice';

export interface PlaceSlice {
  /** The radius round the open place within which its page lists what is there. */
  readonly placeRadius: Kilometres;
  /** Sets the radius in kilometres, rounded and clamped to its range. */
  setPlaceRadius(radius: number): void;
}

export const createPlaceSlice: StateCreator<PlaceSlice> = (set) => ({
  placeRadius: PLACE_RADIUS.default,
  setPlaceRadius: (radius) => set({ placeRadius: placeRadius(radius) }),
});

/** Returns the position whose page is open and the radius round it. */
export function openPlace({
  selection,
  placeRadius: radius,
}: Pick<SelectionSlice, 'selection'> & Pick<PlaceSlice, 'placeRadius'>):
  | { readonly position: Position; readonly radius: Kilometres }
  | undefined {
  const position = selection.kind === 'place' ? placePosition(selection.id) : undefined;
  return position && { position, radius };
}
