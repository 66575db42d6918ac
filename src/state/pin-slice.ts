import type { StateCreator } from 'zustand/vanilla';
import type { PublishedChange } from '../domain/published-changes';
import type { FetchStatus } from './data-slice';

export interface PinSlice {
  /** The version of the data to which the address is pinned, `YYYY.MM.n`; null if to none. What is shown is of the present version. */
  readonly pin: string | null;
  /** Files of changes that are to be fetched, below the folder of the published data. */
  readonly requestedChanges: readonly string[];
  /** What versions changed in records, by file. */
  readonly changeFiles: Readonly<Record<string, FetchStatus<readonly PublishedChange[]>>>;
  setPin(pin: string | null): void;
  requestChanges(files: readonly string[]): void;
  setChangeFile(file: string, changes: FetchStatus<readonly PublishedChange[]>): void;
}

export const createPinSlice: StateCreator<PinSlice> = (set) => ({
  pin: null,
  requestedChanges: [],
  changeFiles: {},
  setPin: (pin) => set({ pin }),
  requestChanges: (requestedChanges) => set({ requestedChanges }),
  setChangeFile: (file, changes) =>
    set(({ changeFiles }) => ({ changeFiles: { ...changeFiles, [file]: changes } })),
});
