import type { StateCreator } from 'zustand/vanilla';
import type { PassageSummary } from '../domain/passage';
import type { DistanceComparison } from '../domain/published-distance';
import type { Loadable } from './data-slice';

/** Datasets that only some pages need: null until one of them is opened. */
export interface ReferencesSlice {
  readonly passages: Loadable<readonly PassageSummary[]> | null;
  readonly distances: Loadable<DistanceComparison> | null;
  learnPassages(passages: Loadable<readonly PassageSummary[]>): void;
  learnDistances(distances: Loadable<DistanceComparison>): void;
}

export const createReferencesSlice: StateCreator<ReferencesSlice> = (set) => ({
  passages: null,
  distances: null,
  learnPassages: (passages) => set({ passages }),
  learnDistances: (distances) => set({ distances }),
});
