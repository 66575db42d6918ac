import { geodesicDistance } from './geodesic';
import { isSamePlace, nearestLongitude, type Position, type Track } from './position';
import {
  type Degrees,
  degrees,
  METRES_PER_NAUTICAL_MILE,
  type NauticalMiles,
  nauticalMiles,
} from './units';

/** A line of constant true bearing, in [0, 360), and its length. */
export interface RhumbCourse {
  readonly distance: NauticalMiles;
  readonly bearing: Degrees;
}

/** WGS84: equatorial radius and first eccentricity, from a flattening of 1/298.257223563. */
const EQUATOR_RADIUS = 6_378_137 / METRES_PER_NAUTICAL_MILE;
const FLATTENING = 1 / 298.257_223_563;
const ECCENTRICITY = Math.sqrt(FLATTENING * (2 - FLATTENING));

const RADIANS = Math.PI / 180;

/** Difference of latitude in degrees (111 m) below which the radius of the middle parallel is exact to a millionth. */
const NEARLY_PARALLEL = 1e-3;

/**
 * Returns the length and bearing of the shorter rhumb line on WGS84: the hypotenuse of meridian arc and departure (Bennett
 * 1996, "Practical rhumb line calculations on the spheroid", in the form of Karney 2022, "On auxiliary latitudes"). Every
 * length of a rhumb line that is shown uses it. Between equal positions the bearing is north; if both ways round are equally
 * long, the longitudes as given decide.
 */
export function rhumbCourse(from: Position, to: Position): RhumbCourse {
  if (isSamePlace(from, to)) return { distance: nauticalMiles(0), bearing: degrees(0) };
  const [[lon1, lat1], [lon2, lat2]] = unwrapEnds(from, to);
  const turn = (lon2 - lon1) * RADIANS;
  const northing = turn === 0 ? lat2 - lat1 : isometric(lat2) - isometric(lat1);
  const departure = turn * departureRadius(lat1, lat2);
  return {
    distance: nauticalMiles(Math.hypot(meridianArc(lat1, lat2), departure)),
    bearing: degrees((Math.atan2(turn, northing) / RADIANS + 360) % 360),
  };
}

/** Returns the rhumb line on WGS84 as an unwrapped track in steps of at most `maxStep`, including both ends. */
export function rhumbLine(from: Position, to: Position, maxStep: NauticalMiles): Track {
  const [start, end] = unwrapEnds(from, to);
  const steps = Math.max(1, Math.ceil(rhumbCourse(from, to).distance / maxStep));
  const between = Array.from({ length: steps - 1 }, (_, i) => pointOn(start, end, (i + 1) / steps));
  return [start, ...between, end];
}

/** Returns both ends with longitudes at most 180 degrees apart. A pole takes the longitude of the other end. */
function unwrapEnds(from: Position, to: Position): readonly [start: Position, end: Position] {
  if (isPole(from)) return [[to[0], from[1]], to];
  if (isPole(to)) return [from, [from[0], to[1]]];
  return [from, [nearestLongitude(to[0], from[0]), to[1]]];
}

function isPole([, lat]: Position): boolean {
  return Math.abs(lat) === 90;
}

/**
 * Returns the position at a fraction of a rhumb line. Latitude grows almost linearly with distance, longitude linearly with
 * isometric latitude.
 */
function pointOn([lon1, lat1]: Position, [lon2, lat2]: Position, fraction: number): Position {
  const lat = lat1 + fraction * (lat2 - lat1);
  if (lon1 === lon2) return [lon1, lat];
  if (Math.abs(lat2 - lat1) < NEARLY_PARALLEL) return [lon1 + fraction * (lon2 - lon1), lat];
  const share = (isometric(lat) - isometric(lat1)) / (isometric(lat2) - isometric(lat1));
  return [lon1 + share * (lon2 - lon1), lat];
}

/** Returns the nautical miles of departure per radian of longitude: the radius of a parallel between the latitudes. */
function departureRadius(lat1: number, lat2: number): number {
  if (Math.abs(lat2 - lat1) < NEARLY_PARALLEL) return parallelRadius((lat1 + lat2) / 2);
  return meridianArc(lat1, lat2) / Math.abs(isometric(lat2) - isometric(lat1));
}

function parallelRadius(lat: number): number {
  const sine = ECCENTRICITY * Math.sin(lat * RADIANS);
  return (EQUATOR_RADIUS * Math.cos(lat * RADIANS)) / Math.sqrt(1 - sine * sine);
}

function meridianArc(lat1: number, lat2: number): NauticalMiles {
  return geodesicDistance([0, lat1], [0, lat2]);
}

/** Returns the isometric latitude on the ellipsoid in radians (Snyder 1987, eq. 3-7); infinite at a pole. */
function isometric(lat: number): number {
  const phi = lat * RADIANS;
  return Math.asinh(Math.tan(phi)) - ECCENTRICITY * Math.atanh(ECCENTRICITY * Math.sin(phi));
}
