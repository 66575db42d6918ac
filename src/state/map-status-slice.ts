import type { StateCreator } from 'zustand/vanilla';

/** `lost`: the WebGL context was lost. `unavailable`: the browser cannot draw the map; the panels work without it. */
export type MapStatus = 'starting' | 'ready' | 'lost' | 'unavailable';

export interface MapStatusSlice {
  readonly mapStatus: MapStatus;
  setMapStatus(status: MapStatus): void;
}

export const createMapStatusSlice: StateCreator<MapStatusSlice> = (set) => ({
  mapStatus: 'starting',
  setMapStatus: (mapStatus) => set({ mapStatus }),
});
