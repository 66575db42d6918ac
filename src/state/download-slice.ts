import type { StateCreator } from 'zustand/vanilla';

/** What the dialog of downloads offers: the table that belongs to the open page, or the data of a chart on it. */
export type Download = 'table' | 'chart';

export interface DownloadSlice {
  /** Null while the dialog is closed. */
  readonly download: Download | null;
  setDownload(download: Download | null): void;
}

export const createDownloadSlice: StateCreator<DownloadSlice> = (set) => ({
  download: null,
  setDownload: (download) => set({ download }),
});
