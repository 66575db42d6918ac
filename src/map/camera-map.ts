import type { Bounds } from '../geo/bounds';
import type { Insets } from '../state/panel-slice';

/** The few methods of MapLibre's map by which its camera is moved and read; in tests a fake has them. */
export interface CameraMap {
  getContainer(): {
    readonly clientWidth: number;
    readonly clientHeight: number;
    readonly style: { inset: string };
  };
  getCenter(): { readonly lng: number; readonly lat: number };
  getZoom(): number;
  getBearing(): number;
  getPitch(): number;
  /** Where a position is, in CSS pixels from the upper left corner of the map. */
  project(position: [number, number]): { readonly x: number; readonly y: number };
  /** The camera that shows the bounds within the map's padding and this one; undefined where there is no room. */
  cameraForBounds(
    bounds: Writable<Bounds>,
    options: { padding?: Insets; maxZoom: number },
  ): { center?: LngLatLike; zoom?: number } | undefined;
  jumpTo(target: CameraTarget | { padding: Insets }, data: MoveData): unknown;
  easeTo(target: CameraTarget & Easing, data: MoveData): unknown;
  resize(data: MoveData): unknown;
  on(type: 'movestart' | 'moveend' | 'projectiontransition', listener: MoveListener): unknown;
}

export interface CameraTarget {
  center: [number, number];
  zoom: number;
  bearing: number;
  pitch: number;
}

export interface Easing {
  duration: number;
  /** Is given the share of the time that has passed: 1 in the last frame, and only there. */
  easing: (share: number) => number;
  /** Moves for readers who prefer reduced motion too: whoever calls has asked. */
  essential: true;
}

/** What the events of a move carry. Moves that a reader makes carry `originalEvent`, put there by MapLibre. */
export interface MoveData {
  /** The number of a move to a goal. */
  readonly flight?: number;
  /** Whether the map only took another size or padding. */
  readonly isLayout?: true;
  readonly originalEvent?: unknown;
}

export type MoveListener = (event: MoveData) => void;

type LngLatLike = { lng: number; lat: number } | { lon: number; lat: number } | [number, number];

type Writable<T> = { -readonly [K in keyof T]: T[K] };
