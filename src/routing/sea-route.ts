import type { ApproachTrack } from '../geo/approach-track';
import type { Position, Track } from '../geo/position';
import type { NauticalMiles } from '../geo/units';

/** Measures of a ship in metres. An absent measure closes no passage. */
export interface VesselMeasures {
  readonly length?: number;
  readonly beam?: number;
  readonly draught?: number;
  readonly airDraught?: number;
}

/** A query for a route by sea. Passages are given by id or alias. */
export interface RouteQuery {
  readonly from: Position;
  readonly to: Position;
  /** Passages that the route must not take, in addition to those closed by default. */
  readonly closed?: readonly string[];
  /** Passages closed by default that the route may take. */
  readonly opened?: readonly string[];
  /** Passages that the route must take, in this order. */
  readonly via?: readonly string[];
  /** The ship's measures; passages with a smaller limit are closed. */
  readonly vessel?: VesselMeasures;
  /** Whether the route must keep within the latitude limit for weather; true by default. */
  readonly keepsWeatherLimit?: boolean;
}

/** How a route reaches navigable water from a port, or a port from there. */
export interface RouteApproach extends ApproachTrack {
  /** `gap`: a straight line, which may cross land. `fairway`: along a known fairway. */
  readonly kind: 'gap' | 'fairway';
  /** Id of the fairway. */
  readonly fairway?: string;
  readonly distance: NauticalMiles;
}

/** The point at which a route takes a passage. */
export interface PassageCrossing {
  readonly id: string;
  /** On the gate of a strait or cape, or at the end of a canal that the route reaches first. */
  readonly position: Position;
  /** From the start of the route. */
  readonly distance: NauticalMiles;
}

/**
 * `fallback`: a part of the route follows the coarse coastline and may touch land. `weather-limit-lifted`: an end lies
 * beyond the latitude limit for weather, so the engine did not apply the limit.
 */
export type RouteFlag = 'fallback' | 'weather-limit-lifted';

/** The routing engine's route between two positions. */
export interface SeaRoute {
  readonly ok: true;
  /** Length on WGS84, approaches included. */
  readonly distance: NauticalMiles;
  /** The part between the approaches, over navigable water and canals: unwrapped, in steps of 50 km at most. */
  readonly track: Track;
  /** The positions at which the track turns, including both ends. */
  readonly waypoints: Track;
  readonly approaches: readonly RouteApproach[];
  /** In the order sailed. */
  readonly passages: readonly PassageCrossing[];
  readonly flags: readonly RouteFlag[];
}

/** What a route amounts to, without its line. */
export interface RouteMeasure {
  readonly ok: true;
  /** Length on WGS84, approaches included. */
  readonly distance: NauticalMiles;
  /** Ids of the passages in the order sailed. */
  readonly passages: readonly string[];
  readonly flags: readonly RouteFlag[];
}

/** The seas that ships sail and that no waterway of the data joins: all oceans with their seas are one. */
export type SeaId = 'oceans' | 'caspian-sea';

/**
 * `closed`: no open water joins the ends. `too-large`: none does that the ship fits. `landlocked`: an end has no navigable water near. `separate-waters`: the ends lie on two
 * seas that no waterway of the data joins. `beyond-ice`: an end lies south of the ice limit. `bad-position`: an end is not a valid position. `unknown-passage`: an id names no passage.
 */
export type RouteFailureReason =
  | 'closed'
  | 'too-large'
  | 'landlocked'
  | 'separate-waters'
  | 'beyond-ice'
  | 'bad-position'
  | 'unknown-passage';

export interface RouteFailure {
  readonly ok: false;
  readonly reason: RouteFailureReason;
  /** The end (`from` or `to`) or the passages that caused the failure, their ids with spaces between. */
  readonly detail?: string;
  /** Of `too-large`: the passages of the way without the ship that it exceeds a limit of. */
  readonly passages?: readonly string[];
  /** Of `separate-waters`: the seas of the start and of the end. */
  readonly waters?: readonly [SeaId, SeaId];
}

export type RouteResult = SeaRoute | RouteFailure;
