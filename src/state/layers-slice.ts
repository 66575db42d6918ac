import type { StateCreator } from 'zustand/vanilla';
import { DEFAULT_LAYERS, MAP_LAYERS, type MapLayerId } from '../domain/map-layer';

export const BASEMAPS = ['embedded', 'online'] as const;
export type Basemap = (typeof BASEMAPS)[number];

export interface LayersSlice {
  /** Visible layers, in the order of `MAP_LAYERS`. */
  readonly layers: readonly MapLayerId[];
  readonly basemap: Basemap;
  toggleLayer(layer: MapLayerId): void;
  setBasemap(basemap: Basemap): void;
}

export const createLayersSlice: StateCreator<LayersSlice> = (set) => ({
  layers: DEFAULT_LAYERS,
  basemap: 'embedded',
  toggleLayer: (layer) =>
    set(({ layers }) => ({
      layers: MAP_LAYERS.filter((id) => layers.includes(id) !== (id === layer)),
    })),
  setBasemap: (basemap) => set({ basemap }),
});
