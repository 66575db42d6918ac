import { rhumbBearing as turfBearing, rhumbDistance as turfDistance } from '@turf/turf';
import { isSamePlace, type Position, type Track } from './position';
import { shortWay } from './short-way';
import {
  type Degrees,
  degrees,
  METRES_PER_NAUTICAL_MILE,
  type NauticalMiles,
  nauticalMiles,
} from './units';

/** Latitudes closer than this, 0.1 m, are one parallel: the isometric ratio would be all rounding. */
const ONE_PARALLEL = 1e-6;

/**
 * Length of the line of constant bearing over the sphere, by Turf. Turf corrects a difference of
 * longitude by one turn at most, so the end is brought near to the start first; of two ways round
 * just as long, the one that was given is taken.
 */
export function rhumbLineDistance(from: Position, to: Position): NauticalMiles {
  if (isSamePlace(from, to)) return nauticalMiles(0);
  const [start, [lon, lat]] = shortWay(from, to);
  const end = Math.abs(lat - start[1]) < ONE_PARALLEL ? [lon, start[1]] : [lon, lat];
  return nauticalMiles(
    turfDistance([...start], end, { units: 'meters' }) / METRES_PER_NAUTICAL_MILE,
  );
}

/** The one bearing of the rhumb line. Turf's runs -180..180 and is turned into [0, 360). North to the same place. */
export function rhumbBearing(from: Position, to: Position): Degrees {
  if (isSamePlace(from, to)) return degrees(0);
  const [start, end] = shortWay(from, to);
  return degrees((turfBearing([...start], [...end]) + 360) % 360);
}

/**
 * The rhumb line as an unwrapped track of equal steps no longer than `maxStep`, both ends in it.
 * Turf's rhumbDestination is not used: it wraps its answer and divides by zero from the South Pole.
 */
export function rhumbLine(from: Position, to: Position, maxStep: NauticalMiles): Track {
  const [start, end] = shortWay(from, to);
  const steps = Math.max(1, Math.ceil(rhumbLineDistance(from, to) / maxStep));
  const between = Array.from({ length: steps - 1 }, (_, i) => pointOn(start, end, (i + 1) / steps));
  return [start, ...between, end];
}

/** Latitude grows evenly with the distance run, longitude with the isometric latitude (Snyder 1987, eq. 7-7). */
function pointOn([lon1, lat1]: Position, [lon2, lat2]: Position, fraction: number): Position {
  const lat = lat1 + fraction * (lat2 - lat1);
  if (lon1 === lon2) return [lon1, lat];
  if (Math.abs(lat2 - lat1) < ONE_PARALLEL) return [lon1 + fraction * (lon2 - lon1), lat];
  const share = (isometric(lat) - isometric(lat1)) / (isometric(lat2) - isometric(lat1));
  return [lon1 + share * (lon2 - lon1), lat];
}

function isometric(lat: number): number {
  return Math.asinh(Math.tan((lat * Math.PI) / 180));
}
