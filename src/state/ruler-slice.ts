import type { StateCreator } from 'zustand/vanilla';
import { type Position, wrapLongitude } from '../geo/position';

/** Maximum number of points, so that an address stays short. */
export const MAX_RULER_POINTS = 50;

/** Decimals of a degree to which points are rounded (11 m), so that addresses carry them exactly. */
const DECIMALS = 4;

export interface RulerSlice {
  /** The points of the ruler, in order. */
  readonly rulerPoints: readonly Position[];
  /** Does nothing if there are already `MAX_RULER_POINTS`. */
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

/** Returns a position as a ruler point: rounded, longitude wrapped into [-180, 180), latitude clamped to ±90. */
export function rulerPoint([lon, lat]: Position): Position {
  const east = wrapLongitude(rounded(wrapLongitude(lon)));
  return [east, rounded(Math.min(90, Math.max(-90, lat)))];
}

function rounded(degrees: number): number {
  // Adding 0 turns -0 into 0.
  return Number(degrees.toFixed(DECIMALS)) + 0;
}
