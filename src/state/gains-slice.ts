import type { StateCreator } from 'zustand/vanilla';
import { DEFAULT_GAINS_OPTIONS, type GainsOptions } from '../domain/gains-options';
import type { ReachMap } from '../domain/reach-map';

export interface GainsSlice {
  readonly gains: GainsOptions;
  /** What the page on reach gives the map to draw; null while it is closed or computes. */
  readonly reachMap: ReachMap | null;
  setGains(change: Partial<GainsOptions>): void;
  setReachMap(map: ReachMap | null): void;
}

export const createGainsSlice: StateCreator<GainsSlice> = (set) => ({
  gains: DEFAULT_GAINS_OPTIONS,
  reachMap: null,
  setGains: (change) => set(({ gains }) => ({ gains: { ...gains, ...change } })),
  setReachMap: (reachMap) => set({ reachMap }),
});
