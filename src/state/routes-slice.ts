import type { StateCreator } from 'zustand/vanilla';
import type { RouteResult } from '../domain/sea-route';
import type { FetchStatus } from './data-slice';

/** Results of the routing engine, by `routeQueryKey`. */
export type RouteResults = Readonly<Record<string, FetchStatus<RouteResult>>>;

export interface RoutesSlice {
  readonly answers: RouteResults;
  /** Id of the alternative under the pointer or with focus, in the list or on the map. */
  readonly hoveredAlternative: string | null;
  /** Adds results to those already present. */
  setAnswers(answers: RouteResults): void;
  /** Removes results, so that the engine computes them again when they are needed. */
  removeAnswers(keys: readonly string[]): void;
  hoverAlternative(id: string | null): void;
}

export const createRoutesSlice: StateCreator<RoutesSlice> = (set) => ({
  answers: {},
  hoveredAlternative: null,
  setAnswers: (added) => set(({ answers }) => ({ answers: { ...answers, ...added } })),
  removeAnswers: (keys) =>
    set(({ answers }) => ({
      answers: Object.fromEntries(Object.entries(answers).filter(([key]) => !keys.includes(key))),
    })),
  hoverAlternative: (hoveredAlternative) => set({ hoveredAlternative }),
});
