import type { StateCreator } from 'zustand/vanilla';
import { type Position, roundPosition } from '../geo/position';

/** Maximum number of points, so that an address stays short. */
export const MAX_RULER_POINTS = 50;

export interface RulerSlice {
  /** The points of the ruler, in order, rounded as addresses carry them. */
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
        ? { rulerPoints: [...rulerPoints, roundPosition(position)] }
        : {},
    ),
  moveRulerPoint: (index, position) =>
    set(({ rulerPoints }) => ({
      rulerPoints: rulerPoints.map((each, i) => (i === index ? roundPosition(position) : each)),
    })),
  removeRulerPoint: (index) =>
    set(({ rulerPoints }) => ({ rulerPoints: rulerPoints.filter((_, i) => i !== index) })),
  reverseRuler: () => set(({ rulerPoints }) => ({ rulerPoints: rulerPoints.toReversed() })),
  clearRuler: () => set({ rulerPoints: [] }),
});
