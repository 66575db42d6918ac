import type { StateCreator } from 'zustand/vanilla';
import type { SeaAnswer } from '../domain/sea-answer';
import type { Loadable } from './data-slice';

/** Answers of the routing engine by the key of the question. */
export type SeaAnswers = Readonly<Record<string, Loadable<SeaAnswer>>>;

export interface RoutesSlice {
  readonly answers: SeaAnswers;
  /** The id of the way that the pointer or the focus is on, in the list or on the map alike. */
  readonly hoveredWay: string | null;
  learnAnswers(answers: SeaAnswers): void;
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
