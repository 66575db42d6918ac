import { joinApproaches } from '../geo/approach-track';
import { greatCircleDistance } from '../geo/great-circle';
import type { Track } from '../geo/position';
import {
  densify,
  type MeasuredTrack,
  measureTrack,
  positionAt,
  type TrackPoint,
} from '../geo/track';
import { nauticalMiles } from '../geo/units';
import type { SeaLeg } from './corridor';

/** Longest step of a drawn great circle: half of what would be visible as a corner. */
const STEP = nauticalMiles(25);

type SeaLine = Pick<SeaLeg, 'approaches' | 'waypoints'>;

const cache = new WeakMap<SeaLine, MeasuredTrack>();

/** Returns the drawn track of a sea leg. Cached per sea leg. */
export function drawnSeaLeg(leg: SeaLine): Track {
  return measured(leg).track;
}

/** Returns the point at a fraction of a drawn sea leg, measured on the sphere, as lines are drawn. */
export function pointOnSeaLeg(leg: SeaLine, fraction: number): TrackPoint {
  return positionAt(measured(leg), fraction);
}

function measured(leg: SeaLine): MeasuredTrack {
  const cached = cache.get(leg);
  if (cached) return cached;
  const track = densify(joinApproaches(leg.approaches, leg.waypoints), STEP);
  const result = measureTrack(track, greatCircleDistance);
  cache.set(leg, result);
  return result;
}
