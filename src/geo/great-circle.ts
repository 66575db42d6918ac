import { nearestLongitude, type Position, type Track } from './position';
import {
  type Degrees,
  degrees,
  METRES_PER_NAUTICAL_MILE,
  type NauticalMiles,
  nauticalMiles,
} from './units';

/** Mean Earth radius, as in Turf and MapLibre: 6 371 008.8 m. */
const EARTH_RADIUS = 6_371_008.8 / METRES_PER_NAUTICAL_MILE;
const RADIANS = Math.PI / 180;

/** Sine of an angle below which the direction is lost to rounding: 6 µm on the ground. */
const NO_DIRECTION = 1e-12;

type Vector = readonly [x: number, y: number, z: number];

/** Returns the shortest distance on the mean sphere. Longitudes may be unwrapped. */
export function greatCircleDistance(from: Position, to: Position): NauticalMiles {
  return nauticalMiles(EARTH_RADIUS * greatCircleAngle(from, to));
}

/** Returns the shortest distance on a sphere of radius 1: the angle between two positions, in radians. */
export function greatCircleAngle(from: Position, to: Position): number {
  return angleBetween(toVector(from), toVector(to));
}

/**
 * Returns the bearing of the great circle at `from`; unlike that of a rhumb line, it changes along the track. Returns north for
 * the antipode, to which every bearing leads, and for an equal position, to which none does.
 */
export function initialBearing(from: Position, to: Position): Degrees {
  const [east, north] = frameAt(from);
  const heading = headingFrom(from, to);
  const bearing = Math.atan2(dot(heading, east), dot(heading, north)) / RADIANS;
  return degrees((bearing + 360) % 360);
}

/**
 * Returns the position at a fraction of the great circle's length, from 0 at `from` to 1 at `to`. Its longitude lies between
 * that of `from` and the nearest copy of that of `to`, and may therefore exceed ±180. Towards the antipode, where the great
 * circle is not unique, it follows the meridian north.
 */
export function greatCircleInterpolate(from: Position, to: Position, fraction: number): Position {
  const start = toVector(from);
  const heading = headingFrom(from, to);
  const angle = fraction * angleBetween(start, toVector(to));
  const along = (i: 0 | 1 | 2) => start[i] * Math.cos(angle) + heading[i] * Math.sin(angle);
  const [lon, lat] = toPosition([along(0), along(1), along(2)]);
  return [longitudeBetween(lon, from[0], nearestLongitude(to[0], from[0])), lat];
}

/**
 * Returns the position at a distance along the great circle that leaves `from` at a bearing. Its longitude is within 180
 * degrees of that of `from` and may therefore exceed ±180. At a pole the bearing counts from the meridian of `from`.
 */
export function greatCircleDestination(
  from: Position,
  bearing: Degrees,
  distance: NauticalMiles,
): Position {
  const start = toVector(from);
  const [east, north] = frameAt(from);
  const [sin, cos] = [Math.sin(bearing * RADIANS), Math.cos(bearing * RADIANS)];
  const angle = distance / EARTH_RADIUS;
  const along = (i: 0 | 1 | 2) =>
    start[i] * Math.cos(angle) + (north[i] * cos + east[i] * sin) * Math.sin(angle);
  const [lon, lat] = toPosition([along(0), along(1), along(2)]);
  return [nearestLongitude(lon, from[0]), lat];
}

/** Returns the great circle as a track of equal steps of at most `maxStep`, including both ends. */
export function greatCircleLine(from: Position, to: Position, maxStep: NauticalMiles): Track {
  const steps = Math.max(1, Math.ceil(greatCircleDistance(from, to) / maxStep));
  const between = Array.from({ length: steps - 1 }, (_, i) =>
    greatCircleInterpolate(from, to, (i + 1) / steps),
  );
  return [from, ...between, [nearestLongitude(to[0], from[0]), to[1]]];
}

/**
 * Returns the copy of `lon` between `start` and `end`. Clamps it, because rounding could exceed them over a pole, where they
 * are 180 degrees apart.
 */
function longitudeBetween(lon: number, start: number, end: number): number {
  const copy = nearestLongitude(lon, (start + end) / 2);
  return Math.min(Math.max(copy, Math.min(start, end)), Math.max(start, end));
}

/** Returns the horizontal unit vector at `from` towards `to`: (a × b) × a, normalized. */
function headingFrom(from: Position, to: Position): Vector {
  const start = toVector(from);
  const normal = cross(start, toVector(to));
  const size = Math.hypot(...normal);
  if (size < NO_DIRECTION) return frameAt(from)[1];
  const [x, y, z] = cross(normal, start);
  return [x / size, y / size, z / size];
}

/** Returns the unit vectors east and north at a position. At a pole they follow from its longitude. */
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

/** Returns the angle by arctangent, which is accurate for near and antipodal points, where acos and haversine are not. */
function angleBetween(a: Vector, b: Vector): number {
  return Math.atan2(Math.hypot(...cross(a, b)), dot(a, b));
}

function cross([ax, ay, az]: Vector, [bx, by, bz]: Vector): Vector {
  return [ay * bz - az * by, az * bx - ax * bz, ax * by - ay * bx];
}

function dot([ax, ay, az]: Vector, [bx, by, bz]: Vector): number {
  return ax * bx + ay * by + az * bz;
}
