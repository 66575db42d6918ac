import { nearestLongitude, type Position, type Track } from './position';
import {
  type Degrees,
  degrees,
  METRES_PER_NAUTICAL_MILE,
  type NauticalMiles,
  nauticalMiles,
} from './units';

/** Mean Earth radius, the one Turf and MapLibre use: 6 371 008.8 m. */
const EARTH_RADIUS = 6_371_008.8 / METRES_PER_NAUTICAL_MILE;
const RADIANS = Math.PI / 180;

/** Sine of the angle between two directions below which rounding decides: 6 µm on the ground. */
const NO_DIRECTION = 1e-12;

type Vector = readonly [x: number, y: number, z: number];

/** Shortest distance over the sphere. Either end may lie on any side of the antimeridian. */
export function greatCircleDistance(from: Position, to: Position): NauticalMiles {
  return nauticalMiles(EARTH_RADIUS * angleBetween(toVector(from), toVector(to)));
}

/**
 * Bearing on which a great circle leaves `from`. It changes along the way; a rhumb line's does not.
 * North where every bearing leads there, to the antipode, and where none does, to the same place.
 */
export function initialBearing(from: Position, to: Position): Degrees {
  const [east, north] = frameAt(from);
  const heading = headingFrom(from, to);
  const bearing = Math.atan2(dot(heading, east), dot(heading, north)) / RADIANS;
  return degrees((bearing + 360) % 360);
}

/**
 * Position at `fraction` of the great circle, at 0 `from` and at 1 `to`, in equal steps of distance.
 * Its longitude lies between that of `from` and the copy of that of `to` nearest to it, so that it may
 * run past ±180. Towards the antipode, where any meridian would do, the way is north.
 */
export function greatCircleInterpolate(from: Position, to: Position, fraction: number): Position {
  const start = toVector(from);
  const heading = headingFrom(from, to);
  const angle = fraction * angleBetween(start, toVector(to));
  const along = (i: 0 | 1 | 2) => start[i] * Math.cos(angle) + heading[i] * Math.sin(angle);
  const [lon, lat] = toPosition([along(0), along(1), along(2)]);
  return [longitudeBetween(lon, from[0], nearestLongitude(to[0], from[0])), lat];
}

/** The great circle as a track of equal steps no longer than `maxStep`, both ends in it. */
export function greatCircleLine(from: Position, to: Position, maxStep: NauticalMiles): Track {
  const steps = Math.max(1, Math.ceil(greatCircleDistance(from, to) / maxStep));
  const between = Array.from({ length: steps - 1 }, (_, i) =>
    greatCircleInterpolate(from, to, (i + 1) / steps),
  );
  return [from, ...between, [nearestLongitude(to[0], from[0]), to[1]]];
}

/** The copy of `lon` from `start` to `end`, held there against rounding: over a pole they are half a turn apart. */
function longitudeBetween(lon: number, start: number, end: number): number {
  const copy = nearestLongitude(lon, (start + end) / 2);
  return Math.min(Math.max(copy, Math.min(start, end)), Math.max(start, end));
}

/** Unit vector at `from`, level with the ground, towards `to`: (a × b) × a. */
function headingFrom(from: Position, to: Position): Vector {
  const start = toVector(from);
  const normal = cross(start, toVector(to));
  const size = Math.hypot(...normal);
  if (size < NO_DIRECTION) return frameAt(from)[1];
  const [x, y, z] = cross(normal, start);
  return [x / size, y / size, z / size];
}

/** East and north at a position. At a pole its longitude still says which way is which. */
function frameAt([lon, lat]: Position): readonly [east: Vector, north: Vector] {
  const [sinLon, cosLon] = [Math.sin(lon * RADIANS), Math.cos(lon * RADIANS)];
  const [sinLat, cosLat] = [Math.sin(lat * RADIANS), Math.cos(lat * RADIANS)];
  return [
    [-sinLon, cosLon, 0],
    [-sinLat * cosLon, -sinLat * sinLon, cosLat],
  ];
}

function toVector([lon, lat]: Position): Vector {
  const cosLat = Math.cos(lat * RADIANS);
  return [
    cosLat * Math.cos(lon * RADIANS),
    cosLat * Math.sin(lon * RADIANS),
    Math.sin(lat * RADIANS),
  ];
}

function toPosition([x, y, z]: Vector): Position {
  return [Math.atan2(y, x) / RADIANS, Math.atan2(z, Math.hypot(x, y)) / RADIANS];
}

/** By the arctangent, which is exact for near and for antipodal points where acos and haversine are not. */
function angleBetween(a: Vector, b: Vector): number {
  return Math.atan2(Math.hypot(...cross(a, b)), dot(a, b));
}

function cross([ax, ay, az]: Vector, [bx, by, bz]: Vector): Vector {
  return [ay * bz - az * by, az * bx - ax * bz, ax * by - ay * bx];
}

function dot([ax, ay, az]: Vector, [bx, by, bz]: Vector): number {
  return ax * bx + ay * by + az * bz;
}
