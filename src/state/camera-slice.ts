import type { StateCreator } from 'zustand/vanilla';
import type { Camera } from '../domain/camera';

export const PROJECTIONS = ['mercator', 'globe'] as const;
export type Projection = (typeof PROJECTIONS)[number];

/** A camera move that only the map can compute, because it starts from the map's current or target camera. */
export type CameraIntent =
  | { readonly kind: 'zoom'; readonly steps: number }
  | { readonly kind: 'north' };

export interface CameraSlice {
  /** The camera chosen by the reader; null while the map frames the selection. */
  readonly camera: Camera | null;
  /** The map's current or target camera, whatever set it; null before the map has started. */
  readonly view: Camera | null;
  /** The latest intent; a new object for each. */
  readonly cameraIntent: CameraIntent | null;
  readonly projection: Projection;
  setView(view: Camera): void;
  setCamera(camera: Camera | null): void;
  setProjection(projection: Projection): void;
  /** Zooms in by a number of steps, or out if it is negative. */
  zoomBy(steps: number): void;
  /** Resets bearing and pitch to 0. */
  turnNorth(): void;
}

export const createCameraSlice: StateCreator<CameraSlice> = (set) => ({
  camera: null,
  view: null,
  cameraIntent: null,
  projection: 'mercator',
  setCamera: (camera) => set({ camera }),
  setView: (view) => set({ view }),
  setProjection: (projection) => set({ projection }),
  zoomBy: (steps) => set({ cameraIntent: { kind: 'zoom', steps } }),
  turnNorth: () => set({ cameraIntent: { kind: 'north' } }),
});
