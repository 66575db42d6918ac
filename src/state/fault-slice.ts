import type { StateCreator } from 'zustand/vanilla';

export interface FaultSlice {
  /** Whether a part of the screen could not be shown: the version of the data, which its details name, is then fetched. */
  readonly hasFault: boolean;
  reportFault(): void;
}

export const createFaultSlice: StateCreator<FaultSlice> = (set) => ({
  hasFault: false,
  reportFault: () => set({ hasFault: true }),
});
