import type { Bounds } from '../geo/bounds';
import type { Insets } from '../state/panel-slice';

/** The methods of MapLibre's map that move and read its camera; tests implement them with a fake. */
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
  /** Returns a position's place in CSS pixels from the upper left corner of the map. */
  project(position: [number, number]): { readonly x: number; readonly y: number };
  /** Returns the camera that shows the bounds within the map's padding plus this one; undefined if no space is left. */
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
  /** Maps the elapsed share of the time to the share of the move; the argument is 1 in the last frame only. */
  easing: (share: number) => number;
  /** Moves also for readers who prefer reduced motion; the caller has checked the preference. */
  essential: true;
}

/** The data of move events. MapLibre adds `originalEvent` to moves by the reader. */
export interface MoveData {
  /** The serial number of a move to a goal. */
  readonly flight?: number;
  /** Whether only the map's size or padding changed. */
  readonly isLayout?: true;
  readonly originalEvent?: unknown;
}

export type MoveListener = (event: MoveData) => void;

type LngLatLike = { lng: number; lat: number } | { lon: number; lat: number } | [number, number];

type Writable<T> = { -readonly [K in keyof T]: T[K] };
