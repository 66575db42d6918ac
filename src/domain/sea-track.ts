import { densify, type MeasuredTrack, measureTrack } from '../geo/track';
import { nauticalMiles } from '../geo/units';
import type { SeaLeg } from './corridor';
import { joinApproaches } from './sea-route';

/** Longest step of a drawn great circle: half of what would be visible as a corner. */
const STEP = nauticalMiles(25);

const cache = new WeakMap<SeaLeg, MeasuredTrack>();

/** Returns the drawn track of a sea leg, measured on WGS84. Cached per sea leg. */
export function drawnSeaLeg(leg: SeaLeg): MeasuredTrack {
  const cached = cache.get(leg);
  if (cached) return cached;
  const result = measureTrack(densify(joinApproaches(leg.approaches, leg.waypoints), STEP));
  cache.set(leg, result);
  return result;
}
