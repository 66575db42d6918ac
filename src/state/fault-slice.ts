import type { StateCreator } from 'zustand/vanilla';

export interface FaultSlice {
  /** Whether a part of the screen failed to render. The version of the data, which the fault's details show, is then fetched. */
  readonly hasFault: boolean;
  reportFault(): void;
}

export const createFaultSlice: StateCreator<FaultSlice> = (set) => ({
  hasFault: false,
  reportFault: () => set({ hasFault: true }),
});
