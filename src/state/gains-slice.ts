import type { StateCreator } from 'zustand/vanilla';
import { DEFAULT_GAINS_OPTIONS, type GainsOptions } from '../domain/gains-options';
import type { PlaceGain } from '../domain/place-gain';
import type { ReachMap } from '../domain/reach-map';

export interface GainsSlice {
  readonly gains: GainsOptions;
  /** What the page on reach gives the map to draw; null while it is closed or computes. */
  readonly reachMap: ReachMap | null;
  /** What the page gives the table to list, place by place; null while nobody reads it. */
  readonly placeGains: readonly PlaceGain[] | null;
  setGains(change: Partial<GainsOptions>): void;
  setReachMap(map: ReachMap | null): void;
  setPlaceGains(gains: readonly PlaceGain[] | null): void;
}

export const createGainsSlice: StateCreator<GainsSlice> = (set) => ({
  gains: DEFAULT_GAINS_OPTIONS,
  reachMap: null,
  placeGains: null,
  setGains: (change) => set(({ gains }) => ({ gains: { ...gains, ...change } })),
  setReachMap: (reachMap) => set({ reachMap }),
  setPlaceGains: (placeGains) => set({ placeGains }),
});
