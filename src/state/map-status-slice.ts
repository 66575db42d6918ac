import type { StateCreator } from 'zustand/vanilla';

/** `unavailable`: this browser cannot draw it; list and pages go on without the map. */
export type MapStatus = 'starting' | 'ready' | 'lost' | 'unavailable';

export interface MapStatusSlice {
  readonly mapStatus: MapStatus;
  setMapStatus(status: MapStatus): void;
}

export const createMapStatusSlice: StateCreator<MapStatusSlice> = (set) => ({
  mapStatus: 'starting',
  setMapStatus: (mapStatus) => set({ mapStatus }),
});
