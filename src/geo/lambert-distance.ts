import { nearestLongitude, type Position } from './position';
import { METRES_PER_NAUTICAL_MILE, type NauticalMiles, nauticalMiles } from './units';

/** WGS84: equatorial radius in nautical miles, and flattening. */
const EQUATOR_RADIUS = 6_378_137 / METRES_PER_NAUTICAL_MILE;
const FLATTENING = 1 / 298.257_223_563;

const RADIANS = Math.PI / 180;

/**
 * Returns the distance on WGS84 by Lambert's formula (Lambert 1942, "The distance between two widely separated points on the
 * surface of the earth"), which needs no library: within 0.002 % of the geodesic as far as 3000 km. Not for opposite ends of
 * the earth, where it fails; `geodesicDistance` is exact everywhere.
 */
export function lambertDistance(from: Position, to: Position): NauticalMiles {
  const [beta1, beta2] = [reducedLatitude(from[1]), reducedLatitude(to[1])];
  const turn = (nearestLongitude(to[0], from[0]) - from[0]) * RADIANS;
  const [middle, half] = [(beta1 + beta2) / 2, (beta2 - beta1) / 2];
  const haversine =
    Math.sin(half) ** 2 + Math.cos(beta1) * Math.cos(beta2) * Math.sin(turn / 2) ** 2;
  const angle = 2 * Math.asin(Math.sqrt(haversine));
  if (angle === 0) return nauticalMiles(0);
  const x =
    ((angle - Math.sin(angle)) * (Math.sin(middle) * Math.cos(half)) ** 2) /
    Math.cos(angle / 2) ** 2;
  const y =
    ((angle + Math.sin(angle)) * (Math.cos(middle) * Math.sin(half)) ** 2) /
    Math.sin(angle / 2) ** 2;
  return nauticalMiles(EQUATOR_RADIUS * (angle - (FLATTENING / 2) * (x + y)));
}

/** Returns the reduced (parametric) latitude in radians. */
function reducedLatitude(lat: number): number {
  return Math.atan((1 - FLATTENING) * Math.tan(lat * RADIANS));
}
