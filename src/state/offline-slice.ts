import type { StateCreator } from 'zustand/vanilla';

/** Why the atlas is not kept on this device. */
export type NotKept =
  /** The browser has no service workers, or denies them to this page. */
  | 'unsupported'
  /** The reader removed what was kept. */
  | 'removed'
  /** The reader's browser asks to save data. */
  | 'saving-data'
  /** The browser denies storage. */
  | 'refused'
  /** The device has no room. */
  | 'full'
  /** A file could not be fetched; the next visit goes on. */
  | 'unreachable';

/** What of the atlas is kept on this device for use without a network. */
export type Offline =
  | { readonly state: 'keeping'; readonly bytes: number; readonly all: number }
  | { readonly state: 'kept'; readonly bytes: number }
  | { readonly state: 'off'; readonly reason: NotKept; readonly bytes: number };

/** What the reader asks for. */
export type OfflineAction = 'keep' | 'remove' | 'update';

export interface OfflineSlice {
  /** Null until that is looked at, a while after the page is loaded. */
  readonly offline: Offline | null;
  /** Whether a newer build of the atlas waits for the reader to take it. */
  readonly hasUpdate: boolean;
  setOffline(offline: Offline): void;
  setHasUpdate(hasUpdate: boolean): void;
}

export const createOfflineSlice: StateCreator<OfflineSlice> = (set) => ({
  offline: null,
  hasUpdate: false,
  setOffline: (offline) => set({ offline }),
  setHasUpdate: (hasUpdate) => set({ hasUpdate }),
});
