import type { StateCreator } from 'zustand/vanilla';
import type { RouteResult } from '../domain/sea-route';
import type { Loadable } from './data-slice';

/** Results of the routing engine by `routeQueryKey`. */
export type RouteResults = Readonly<Record<string, Loadable<RouteResult>>>;

export interface RoutesSlice {
  readonly answers: RouteResults;
  /** The id of the way that the pointer or the focus is on, in the list or on the map alike. */
  readonly hoveredWay: string | null;
  learnAnswers(answers: RouteResults): void;
  /** As if they had never been asked for. */
  forgetAnswers(keys: readonly string[]): void;
  hoverWay(id: string | null): void;
}

export const createRoutesSlice: StateCreator<RoutesSlice> = (set) => ({
  answers: {},
  hoveredWay: null,
  learnAnswers: (learnt) => set(({ answers }) => ({ answers: { ...answers, ...learnt } })),
  forgetAnswers: (keys) =>
    set(({ answers }) => ({
      answers: Object.fromEntries(Object.entries(answers).filter(([key]) => !keys.includes(key))),
    })),
  hoverWay: (hoveredWay) => set({ hoveredWay }),
});
