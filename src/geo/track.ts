import { greatCircleInterpolate, greatCircleLine, initialBearing } from './great-circle';
import type { Position, Track } from './position';
import { type Degrees, degrees, type NauticalMiles, nauticalMiles } from './units';

/** A track with the distance from its start at each position, for repeated lookups. */
export interface MeasuredTrack {
  readonly track: Track;
  /** Distance from the start to each position; one per position, the first 0. */
  readonly cumulative: readonly NauticalMiles[];
  readonly length: NauticalMiles;
}

/** A position on a track and the bearing there, in the direction of travel. */
export interface TrackPoint {
  readonly position: Position;
  readonly bearing: Degrees;
}

/**
 * Returns the track with positions added along great circles, in steps of at most `maxStep`, so that straight lines on a
 * map follow the curve. Keeps every original position.
 */
export function densify(track: Track, maxStep: NauticalMiles): Track {
  return track.flatMap((from, i) => {
    const to = track[i + 1];
    return to ? greatCircleLine(from, to, maxStep).slice(0, -1) : [from];
  });
}

/** 50 km less a margin for the ellipsoid. */
const SAILED_STEP = nauticalMiles(26.5);

/** Returns the track of a ship through waypoints, in steps of 50 km at most. */
export function sailedTrack(waypoints: Track): Track {
  return densify(waypoints, SAILED_STEP);
}

/** Returns a track with its cumulative distances, measured by `distanceBetween`: on WGS84 or on the sphere. */
export function measureTrack(
  track: Track,
  distanceBetween: (from: Position, to: Position) => NauticalMiles,
): MeasuredTrack {
  let run = 0;
  const cumulative = track.map((to, i) => {
    run += distanceBetween(track[i - 1] ?? to, to);
    return nauticalMiles(run);
  });
  return { track, cumulative, length: nauticalMiles(run) };
}

/** Returns the point at a fraction of a track's length, clamped to [0, 1]. Throws if the track is empty. */
export function positionAt(measured: MeasuredTrack, fraction: number): TrackPoint {
  return positionAlong(measured, nauticalMiles(fraction * measured.length));
}

/**
 * Returns the point at a distance from the start, on the great circle between its neighbours and unwrapped like the track.
 * At a waypoint the bearing is that of the next step, at the end that of the last. Throws if the track is empty.
 */
export function positionAlong(measured: MeasuredTrack, distance: NauticalMiles): TrackPoint {
  const { track, cumulative, length } = measured;
  const run = Math.min(Math.max(distance, 0), length);
  const after = run < length ? firstAbove(cumulative, run) : cumulative.indexOf(length);
  const to = track[after];
  const from = track[after - 1] ?? to;
  if (!from || !to) throw new Error('Track has no positions, expected at least one');

  const [begin, end] = [cumulative[after - 1] ?? 0, cumulative[after] ?? 0];
  const fraction = end > begin ? (run - begin) / (end - begin) : 0;
  return {
    position: pointBetween(from, to, fraction),
    bearing: bearingBetween(from, to, fraction),
  };
}

function pointBetween(from: Position, to: Position, fraction: number): Position {
  if (fraction === 0) return from;
  if (fraction === 1) return to;
  return greatCircleInterpolate(from, to, fraction);
}

/** Returns the bearing, computed from the farther end because the nearer one may be too close to give a direction. */
function bearingBetween(from: Position, to: Position, fraction: number): Degrees {
  const here = greatCircleInterpolate(from, to, fraction);
  if (fraction < 0.5) return initialBearing(here, to);
  return degrees((initialBearing(here, from) + 180) % 360);
}

/** Returns the index of the first value above `limit` in an ascending list. */
function firstAbove(values: readonly number[], limit: number): number {
  let [low, high] = [0, values.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((values[middle] ?? 0) > limit) high = middle;
    else low = middle + 1;
  }
  return low;
}
