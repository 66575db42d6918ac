// A CommonJS bundle whose types claim named exports: only the default import is there at run time.
import geographiclib from 'geographiclib-geodesic';
import type { Position, Track } from './position';
import { METRES_PER_NAUTICAL_MILE, type NauticalMiles, nauticalMiles } from './units';

const { Geodesic } = geographiclib;

/**
 * Shortest distance over the WGS84 ellipsoid (Karney 2013, "Algorithms for geodesics"), to the
 * nanometre, antipodes and poles included. The great circle is within 0.6 % of it: what a page
 * shows as a length comes from here.
 */
export function geodesicDistance([lon1, lat1]: Position, [lon2, lat2]: Position): NauticalMiles {
  const { s12 = 0 } = Geodesic.WGS84.Inverse(lat1, lon1, lat2, lon2, Geodesic.DISTANCE);
  return nauticalMiles(s12 / METRES_PER_NAUTICAL_MILE);
}

/** Length of a track on WGS84, position to position. Nought for fewer than two. */
export function trackLength(track: Track): NauticalMiles {
  const steps = track.map((to, i) => geodesicDistance(track[i - 1] ?? to, to));
  return nauticalMiles(steps.reduce((sum, step) => sum + step, 0));
}
