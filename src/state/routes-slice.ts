import type { StateCreator } from 'zustand/vanilla';
import type { SeaRoute } from '../domain/sea-route';
import type { Loadable } from './data-slice';

export interface RoutesSlice {
  /** Ways by sea between two ports, the best first, by `from~to`; as far as they were asked for. */
  readonly ways: Readonly<Record<string, Loadable<readonly SeaRoute[]>>>;
  /** The id of the other way that the pointer or the focus is on, in the list or on the map alike. */
  readonly hoveredWay: string | null;
  learnWays(id: string, ways: Loadable<readonly SeaRoute[]>): void;
  /** As if they had never been asked for. */
  forgetWays(id: string): void;
  hoverWay(id: string | null): void;
}

export const createRoutesSlice: StateCreator<RoutesSlice> = (set) => ({
  ways: {},
  hoveredWay: null,
  learnWays: (id, value) => set(({ ways }) => ({ ways: { ...ways, [id]: value } })),
  forgetWays: (id) => set(({ ways: { [id]: _, ...ways } }) => ({ ways })),
  hoverWay: (hoveredWay) => set({ hoveredWay }),
});
