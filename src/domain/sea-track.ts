import { densify, type MeasuredTrack, measureTrack } from '../geo/track';
import { nauticalMiles } from '../geo/units';
import type { SeaLeg } from './corridor';
import { joinApproaches } from './sea-route';

/** Steps in which the great circles between turning points are drawn: half of what an eye could tell. */
const STEP = nauticalMiles(25);

const cache = new WeakMap<SeaLeg, MeasuredTrack>();

/** The sea leg as it is drawn, measured on WGS84; worked out once for each dataset. */
export function drawnSeaLeg(leg: SeaLeg): MeasuredTrack {
  const cached = cache.get(leg);
  if (cached) return cached;
  const result = measureTrack(densify(joinApproaches(leg.approaches, leg.waypoints), STEP));
  cache.set(leg, result);
  return result;
}
