import type { StateCreator } from 'zustand/vanilla';
import { type Position, wrapLongitude } from '../geo/position';

/** More would be neither read nor kept in an address. */
export const MAX_RULER_POINTS = 50;

/** Decimals of a degree that a point is kept to, 11 m: what an address writes is then what it reads. */
const DECIMALS = 4;

export interface RulerSlice {
  /** What is measured between, in the order of measuring. */
  readonly rulerPoints: readonly Position[];
  /** Does nothing once there are as many as can be. */
  addRulerPoint(position: Position): void;
  moveRulerPoint(index: number, position: Position): void;
  removeRulerPoint(index: number): void;
  reverseRuler(): void;
  clearRuler(): void;
}

export const createRulerSlice: StateCreator<RulerSlice> = (set) => ({
  rulerPoints: [],
  addRulerPoint: (position) =>
    set(({ rulerPoints }) =>
      rulerPoints.length < MAX_RULER_POINTS
        ? { rulerPoints: [...rulerPoints, rulerPoint(position)] }
        : {},
    ),
  moveRulerPoint: (index, position) =>
    set(({ rulerPoints }) => ({
      rulerPoints: rulerPoints.map((each, i) => (i === index ? rulerPoint(position) : each)),
    })),
  removeRulerPoint: (index) =>
    set(({ rulerPoints }) => ({ rulerPoints: rulerPoints.filter((_, i) => i !== index) })),
  reverseRuler: () => set(({ rulerPoints }) => ({ rulerPoints: rulerPoints.toReversed() })),
  clearRuler: () => set({ rulerPoints: [] }),
});

/** A position as the ruler keeps it: rounded, its longitude in [-180, 180), its latitude within ±90. */
export function rulerPoint([lon, lat]: Position): Position {
  const east = wrapLongitude(rounded(wrapLongitude(lon)));
  return [east, rounded(Math.min(90, Math.max(-90, lat)))];
}

function rounded(degrees: number): number {
  // Nought has no sign in an address.
  return Number(degrees.toFixed(DECIMALS)) + 0;
}
