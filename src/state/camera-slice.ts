import type { StateCreator } from 'zustand/vanilla';
import type { Camera } from '../domain/camera';

export const PROJECTIONS = ['mercator', 'globe'] as const;
export type Projection = (typeof PROJECTIONS)[number];

/** A move that only the map can make, because it starts from where the map is or is going. */
export type CameraIntent =
  | { readonly kind: 'zoom'; readonly steps: number }
  | { readonly kind: 'north' };

export interface CameraSlice {
  /** Where the reader put the map; null while it frames the selection by itself. */
  readonly camera: Camera | null;
  /** Where the map looks or is going, whoever sent it there; null until there is a map. */
  readonly view: Camera | null;
  /** The last of these moves; a new object for each. */
  readonly cameraIntent: CameraIntent | null;
  readonly projection: Projection;
  setView(view: Camera): void;
  setCamera(camera: Camera | null): void;
  setProjection(projection: Projection): void;
  /** Comes nearer by so many steps, or goes farther where they are negative. */
  zoomBy(steps: number): void;
  /** Turns north up and looks straight down. */
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
