import type { StateCreator } from 'zustand/vanilla';

export interface PinSlice {
  /** The version of the data to which the address is pinned, `YYYY.MM.n`; null if to none. What is shown is of the present version. */
  readonly pin: string | null;
  setPin(pin: string | null): void;
}

export const createPinSlice: StateCreator<PinSlice> = (set) => ({
  pin: null,
  setPin: (pin) => set({ pin }),
});
