import { densify, type MeasuredTrack, measureTrack } from '../geo/track';
import { nauticalMiles } from '../geo/units';
import type { SeaLeg } from './corridor';
import { joinApproaches } from './sea-route';

/** Steps in which the great circles between turning points are drawn: half of what an eye could tell. */
const STEP = nauticalMiles(25);

const measured = new WeakMap<SeaLeg, MeasuredTrack>();

/** The sea leg as it is drawn, measured on WGS84; worked out once for each dataset. */
export function drawnSeaLeg(leg: SeaLeg): MeasuredTrack {
  const known = measured.get(leg);
  if (known) return known;
  const result = measureTrack(densify(joinApproaches(leg.approaches, leg.waypoints), STEP));
  measured.set(leg, result);
  return result;
}
