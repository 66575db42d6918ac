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

/** The track between a port and navigable water, in the direction sailed. */
export interface ApproachTrack {
  readonly end: 'from' | 'to';
  /** Unwrapped together with the track of the route. */
  readonly track: Track;
}

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

/**
 * `closed`: no open water joins the ends. `landlocked`: an end has no navigable water near that leads to the oceans. `beyond-ice`: an end lies south
 * of the ice limit. `bad-position`: an end is not a valid position. `unknown-passage`: an id names no passage.
 */
export type RouteFailureReason =
  | 'closed'
  | 'landlocked'
  | 'beyond-ice'
  | 'bad-position'
  | 'unknown-passage';

export interface RouteFailure {
  readonly ok: false;
  readonly reason: RouteFailureReason;
  /** The end (`from` or `to`) or the passage that caused the failure. */
  readonly detail?: string;
}

export type RouteResult = SeaRoute | RouteFailure;

/** Returns a key that identifies a query. The order of closed and opened passages is ignored; that of `via` is not. */
export function routeQueryKey(query: RouteQuery): string {
  const { from, to, closed = [], opened = [], via = [], vessel = {}, keepsWeatherLimit } = query;
  const lists = [[...closed].sort(), [...opened].sort(), via].map((list) => list.join('.'));
  const ship = Object.entries(vessel).sort().join('.');
  const limit = keepsWeatherLimit === false ? 'no-weather-limit' : '';
  return [from.join(), to.join(), ...lists, ship, limit].join('|');
}

/** Returns the ids of a route's passages in order, joined: a key that identifies it among routes between the same ports. */
export function passageSignature({ passages }: Pick<SeaRoute, 'passages'>): string {
  return passages.map(({ id }) => id).join('.') || 'open-sea';
}

/** Returns the whole track from port to port: the approaches joined to the track between them, without repeated positions. */
export function joinApproaches(approaches: readonly ApproachTrack[], between: Track): Track {
  const outward = approaches.filter(({ end }) => end === 'from').map(({ track }) => track);
  const inward = approaches.filter(({ end }) => end === 'to').map(({ track }) => track);
  return [...outward, between, ...inward].flatMap((track, i) => track.slice(i === 0 ? 0 : 1));
}
