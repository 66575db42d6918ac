import type { StateCreator } from 'zustand/vanilla';
import type { RouteResult } from '../domain/sea-route';
import type { FetchStatus } from './data-slice';

/** Results of the routing engine by `routeQueryKey`. */
export type RouteResults = Readonly<Record<string, FetchStatus<RouteResult>>>;

export interface RoutesSlice {
  readonly answers: RouteResults;
  /** The id of the way that the pointer or the focus is on, in the list or on the map alike. */
  readonly hoveredAlternative: string | null;
  setAnswers(answers: RouteResults): void;
  /** As if they had never been asked for. */
  removeAnswers(keys: readonly string[]): void;
  hoverAlternative(id: string | null): void;
}

export const createRoutesSlice: StateCreator<RoutesSlice> = (set) => ({
  answers: {},
  hoveredAlternative: null,
  setAnswers: (learnt) => set(({ answers }) => ({ answers: { ...answers, ...learnt } })),
  removeAnswers: (keys) =>
    set(({ answers }) => ({
      answers: Object.fromEntries(Object.entries(answers).filter(([key]) => !keys.includes(key))),
    })),
  hoverAlternative: (hoveredAlternative) => set({ hoveredAlternative }),
});
