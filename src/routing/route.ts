import type { Position, Track } from '../geo/position';
import type { NauticalMiles } from '../geo/units';

/** A ship's measures, metres; what is not given closes nothing. */
export interface VesselMeasures {
  readonly length?: number;
  readonly beam?: number;
  readonly draught?: number;
  readonly airDraught?: number;
}

export interface RouteRequest {
  readonly from: Position;
  readonly to: Position;
  /** Passages, by id or alias, that may not be taken, beside those closed by default. */
  readonly closed?: readonly string[];
  /** Passages closed by default that may be taken. */
  readonly opened?: readonly string[];
  /** Passages that must be taken, in this order. */
  readonly via?: readonly string[];
  /** Passages that this ship cannot pass are closed to it. */
  readonly vessel?: VesselMeasures;
  /** Whether the latitude limit for weather is kept; it is unless said otherwise. */
  readonly keepsWeatherLimit?: boolean;
}

/** A stretch between a port and navigable water. */
export interface RouteApproach {
  readonly end: 'from' | 'to';
  /** Over whatever lies between, or along a known fairway. */
  readonly kind: 'gap' | 'fairway';
  /** The id of the fairway. */
  readonly fairway?: string;
  /** In the direction sailed, its longitudes those of the whole line. */
  readonly track: Track;
  readonly distance: NauticalMiles;
}

/** A passage on the way. */
export interface PassedPassage {
  readonly id: string;
  /** Where it is passed: on its gate, or at the canal's first end. */
  readonly position: Position;
  /** From the start of the route. */
  readonly distance: NauticalMiles;
}

/**
 * `fallback`: a stretch is drawn as the coarse coast has it, and may touch land. `weather-limit-lifted`:
 * an end lies beyond the limit, so it was not kept.
 */
export type RouteFlag = 'fallback' | 'weather-limit-lifted';

export interface Route {
  readonly ok: true;
  /** Length on WGS84, approaches included. */
  readonly distance: NauticalMiles;
  /** The way over navigable water and through canals: unwrapped, great circles in steps of 50 km at most. */
  readonly track: Track;
  /** Where the track turns, its ends among them. */
  readonly waypoints: Track;
  readonly approaches: readonly RouteApproach[];
  /** In the order in which they are passed. */
  readonly passages: readonly PassedPassage[];
  readonly flags: readonly RouteFlag[];
}

/**
 * `closed`: every way is shut. `landlocked`: an end has no navigable water near. `beyond-ice`: an end lies
 * south of the ice limit. `bad-position`: an end is no place on Earth. `unknown-passage`: an id names none.
 */
export type NoRouteReason =
  | 'closed'
  | 'landlocked'
  | 'beyond-ice'
  | 'bad-position'
  | 'unknown-passage';

export interface NoRoute {
  readonly ok: false;
  readonly reason: NoRouteReason;
  /** Which end, or which id. */
  readonly detail?: string;
}

export type RouteAnswer = Route | NoRoute;
