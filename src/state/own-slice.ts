import type { StateCreator } from 'zustand/vanilla';
import type { OwnChoices } from '../own-data/own-choices';
import type { OwnFileFailure, OwnFileProgress, OwnFileResult } from '../own-data/own-file';
import type { OwnEntry, OwnView } from '../own-data/own-view';

/** A file that the reader adds, until it is a layer. */
export type OwnImport =
  | {
      readonly state: 'reading';
      readonly file: File;
      readonly choices: OwnChoices;
      /** Null until the worker has begun. */
      readonly progress: OwnFileProgress | null;
      /** What was read before with other choices, shown meanwhile. */
      readonly before?: ReadImport;
    }
  | ReadImport
  | {
      readonly state: 'failed';
      readonly file: File;
      readonly choices: OwnChoices;
      readonly reason: OwnFileFailure;
      /** The name of the reference system that is not read. */
      readonly about?: string | undefined;
    };

/** A file that has been read, which the reader checks before it becomes a layer. */
export interface ReadImport {
  readonly state: 'read';
  readonly file: File;
  readonly choices: OwnChoices;
  readonly result: Extract<OwnFileResult, { readonly ok: true }>;
  /** The layer as it will be added; the map draws it. */
  readonly entry: OwnEntry;
}

/**
 * Whether layers are kept on the device: they are, the browser refuses, its storage is full, or they are still being written;
 * null while there are none.
 */
export type OwnStorage = 'kept' | 'writing' | 'refused' | 'full';

/** What became of the address of a foreign layer: what the reader said, and how far the fetching is. */
export type OwnAddressAnswer = { readonly address: string } & (
  | { readonly state: 'refused' | 'fetching' | 'fetched' }
  | { readonly state: 'failed'; readonly reason: OwnAddressFailure }
);

/**
 * Why a foreign file could not be fetched: its host does not answer, or not to other sites, or it is too large. Of an archive of
 * tiles also: the host sends only whole files, it is none, its tiles are pictures, or it is damaged.
 */
export type OwnAddressFailure =
  | 'unreachable'
  | 'too-large'
  | 'no-parts'
  | 'not-pmtiles'
  | 'raster'
  | 'damaged';

/** An archive of tiles of another host that is on the map. */
export interface ForeignTiles {
  readonly address: string;
  readonly minZoom: number;
  readonly maxZoom: number;
  /** West, south, east, north in degrees. */
  readonly bounds: readonly [number, number, number, number];
  /** Names of the layers of its tiles. */
  readonly layers: readonly string[];
  readonly isShown: boolean;
  /** Why the tile that was asked for last could not be had; null if it came. */
  readonly fault: OwnAddressFailure | null;
}

export interface OwnSlice {
  /** The file of another host that the address would have opened as a layer; nothing is fetched before the reader agrees. */
  readonly ownAddress: string | null;
  readonly ownAddressAnswer: OwnAddressAnswer | null;
  readonly foreignTiles: ForeignTiles | null;
  /** The reader's own layers, the front one first. */
  readonly ownLayers: readonly OwnEntry[];
  /** The layer whose table and settings the page shows. */
  readonly openOwnLayer: string | null;
  readonly ownImport: OwnImport | null;
  /** Files that the reader has dropped or chosen and that are not being read yet. */
  readonly offeredFiles: readonly File[];
  readonly ownStorage: OwnStorage | null;
  /** The layer that the reader has asked to be measured against the corridor, until that is done. */
  readonly measuredOwnLayer: string | null;
  /** Adds a layer in front of the others, or puts one in the place of that with its id. */
  putOwnLayer(entry: OwnEntry): void;
  setOwnLayers(entries: readonly OwnEntry[]): void;
  removeOwnLayer(id: string): void;
  /** Moves a layer by a number of places; towards the front if it is negative. */
  moveOwnLayer(id: string, places: number): void;
  setOwnView(id: string, change: Partial<OwnView>): void;
  setOpenOwnLayer(id: string | null): void;
  setOwnImport(ownImport: OwnImport | null): void;
  /** Adds files to those that wait. */
  offerFiles(files: readonly File[]): void;
  /** Removes the first of the files that wait and returns it. */
  takeOfferedFile(): File | undefined;
  setOwnStorage(storage: OwnStorage | null): void;
  measureOwnLayer(id: string | null): void;
  answerOwnAddress(answer: OwnAddressAnswer | null): void;
  setForeignTiles(tiles: ForeignTiles | null): void;
  changeForeignTiles(change: Pick<ForeignTiles, 'isShown'> | Pick<ForeignTiles, 'fault'>): void;
}

export const createOwnSlice: StateCreator<OwnSlice> = (set, get) => ({
  ownLayers: [],
  openOwnLayer: null,
  ownImport: null,
  offeredFiles: [],
  ownStorage: null,
  measuredOwnLayer: null,
  ownAddress: null,
  ownAddressAnswer: null,
  foreignTiles: null,
  putOwnLayer: (entry) =>
    set(({ ownLayers }) => ({
      ownLayers: ownLayers.some(({ id }) => id === entry.id)
        ? ownLayers.map((each) => (each.id === entry.id ? entry : each))
        : [entry, ...ownLayers],
    })),
  setOwnLayers: (ownLayers) => set({ ownLayers }),
  removeOwnLayer: (id) =>
    set(({ ownLayers, openOwnLayer, measuredOwnLayer }) => ({
      ownLayers: ownLayers.filter((each) => each.id !== id),
      openOwnLayer: openOwnLayer === id ? null : openOwnLayer,
      measuredOwnLayer: measuredOwnLayer === id ? null : measuredOwnLayer,
    })),
  moveOwnLayer: (id, places) =>
    set(({ ownLayers }) => {
      const from = ownLayers.findIndex((each) => each.id === id);
      const moved = ownLayers[from];
      if (!moved) return {};
      const rest = ownLayers.filter((each) => each !== moved);
      const to = Math.max(0, Math.min(rest.length, from + places));
      return { ownLayers: rest.toSpliced(to, 0, moved) };
    }),
  setOwnView: (id, change) =>
    set(({ ownLayers }) => ({
      ownLayers: ownLayers.map((each) =>
        each.id === id ? { ...each, view: { ...each.view, ...change } } : each,
      ),
    })),
  setOpenOwnLayer: (openOwnLayer) => set({ openOwnLayer }),
  setOwnImport: (ownImport) => set({ ownImport }),
  offerFiles: (files) => set(({ offeredFiles }) => ({ offeredFiles: [...offeredFiles, ...files] })),
  takeOfferedFile: () => {
    const [first, ...rest] = get().offeredFiles;
    if (first) set({ offeredFiles: rest });
    return first;
  },
  setOwnStorage: (ownStorage) => set({ ownStorage }),
  measureOwnLayer: (measuredOwnLayer) => set({ measuredOwnLayer }),
  answerOwnAddress: (ownAddressAnswer) => set({ ownAddressAnswer }),
  setForeignTiles: (foreignTiles) => set({ foreignTiles }),
  changeForeignTiles: (change) =>
    set(({ foreignTiles }) => ({ foreignTiles: foreignTiles && { ...foreignTiles, ...change } })),
});
