import type { Position, Track } from '../geo/position';
import type { NauticalMiles } from '../geo/units';

/** Measures of a ship in metres. A measure that is not given closes no passage. */
export interface VesselMeasures {
  readonly length?: number;
  readonly beam?: number;
  readonly draught?: number;
  readonly airDraught?: number;
}

/** What a route by sea is asked for. Passages are named by id or alias. */
export interface RouteQuery {
  readonly from: Position;
  readonly to: Position;
  /** Passages not to be taken, beside those closed by default. */
  readonly closed?: readonly string[];
  /** Passages closed by default that may be taken. */
  readonly opened?: readonly string[];
  /** Passages that must be taken, in this order. */
  readonly via?: readonly string[];
  /** Closes every passage that this ship exceeds a limit of. */
  readonly vessel?: VesselMeasures;
  /** Whether the latitude limit for weather holds; true by default. */
  readonly keepsWeatherLimit?: boolean;
}

/** The line between a port and navigable water, in the direction sailed. */
export interface ApproachTrack {
  readonly end: 'from' | 'to';
  /** Its longitudes continue those of the route. */
  readonly track: Track;
}

export interface RouteApproach extends ApproachTrack {
  /** `gap`: straight over whatever lies between. `fairway`: along a known fairway. */
  readonly kind: 'gap' | 'fairway';
  /** Id of the fairway. */
  readonly fairway?: string;
  readonly distance: NauticalMiles;
}

/** Where a route takes a named strait, canal or cape. */
export interface PassageCrossing {
  readonly id: string;
  /** On the gate of a strait or cape, or at the end of a canal that is reached first. */
  readonly position: Position;
  /** From the start of the route. */
  readonly distance: NauticalMiles;
}

/**
 * `fallback`: a part is drawn as the coarse coast has it and may touch land. `weather-limit-lifted`: an end
 * lies beyond the latitude limit for weather, so the limit did not hold.
 */
export type RouteFlag = 'fallback' | 'weather-limit-lifted';

/** A route by sea between two positions, as the routing engine finds it. */
export interface SeaRoute {
  readonly ok: true;
  /** Length on WGS84, approaches included. */
  readonly distance: NauticalMiles;
  /** Between the approaches, over navigable water and canals: unwrapped, in steps of 50 km at most. */
  readonly track: Track;
  /** The positions at which the track turns, its ends among them. */
  readonly waypoints: Track;
  readonly approaches: readonly RouteApproach[];
  /** In the order in which they are taken. */
  readonly passages: readonly PassageCrossing[];
  readonly flags: readonly RouteFlag[];
}

/**
 * `closed`: no open water leads there. `landlocked`: an end has no navigable water near. `beyond-ice`: an
 * end lies south of the ice limit. `bad-position`: an end is no position. `unknown-passage`: an id names none.
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
  /** Which end (`from` or `to`), or which passage. */
  readonly detail?: string;
}

export type RouteResult = SeaRoute | RouteFailure;

/** Identifies a query; the order of the closed and of the opened passages makes no difference. */
export function routeQueryKey(query: RouteQuery): string {
  const { from, to, closed = [], opened = [], via = [], vessel = {}, keepsWeatherLimit } = query;
  const lists = [[...closed].sort(), [...opened].sort(), via].map((list) => list.join('.'));
  const ship = Object.entries(vessel).sort().join('.');
  const limit = keepsWeatherLimit === false ? 'no-weather-limit' : '';
  return [from.join(), to.join(), ...lists, ship, limit].join('|');
}

/** Tells a route from others between the same ports: the passages it takes, in order. */
export function passageSignature({ passages }: Pick<SeaRoute, 'passages'>): string {
  return passages.map(({ id }) => id).join('.') || 'open-sea';
}

/** Returns the whole line from port to port: the approaches and the track between them. */
export function joinApproaches(approaches: readonly ApproachTrack[], between: Track): Track {
  const outward = approaches.filter(({ end }) => end === 'from').map(({ track }) => track);
  const inward = approaches.filter(({ end }) => end === 'to').map(({ track }) => track);
  return [...outward, between, ...inward].flatMap((track, i) => track.slice(i === 0 ? 0 : 1));
}
