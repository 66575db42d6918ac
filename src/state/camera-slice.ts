import type { StateCreator } from 'zustand/vanilla';
import type { Camera } from '../domain/camera';

export const PROJECTIONS = ['mercator', 'globe'] as const;
export type Projection = (typeof PROJECTIONS)[number];

export interface CameraSlice {
  /** Where the reader put the map; null while it frames the selection by itself. */
  readonly camera: Camera | null;
  /** Where the map looks now, whoever put it there; null until it is drawn. */
  readonly view: Camera | null;
  readonly projection: Projection;
  see(view: Camera): void;
  lookAt(camera: Camera | null): void;
  project(projection: Projection): void;
}

export const createCameraSlice: StateCreator<CameraSlice> = (set) => ({
  camera: null,
  view: null,
  projection: 'mercator',
  lookAt: (camera) => set({ camera }),
  see: (view) => set({ view }),
  project: (projection) => set({ projection }),
});
