import { distance } from '@turf/turf';
import type { Position } from './position';
import { METRES_PER_NAUTICAL_MILE, type NauticalMiles, nauticalMiles } from './units';

/** Something with a position, and how far it is. */
export interface NearPlace<T> {
  readonly place: T;
  readonly distance: NauticalMiles;
}

/**
 * Returns the places within a radius, the nearest first, with the great-circle distance by Turf on the mean sphere. It is
 * within 0.6 % of that on the ellipsoid: enough to say what is near, not for a published length.
 */
export function placesNear<T extends { readonly position: Position }>(
  from: Position,
  places: readonly T[],
  radius: NauticalMiles,
): readonly NearPlace<T>[] {
  return places
    .map((place) => ({ place, distance: sphereDistance(from, place.position) }))
    .filter(({ distance }) => distance <= radius)
    .toSorted((a, b) => a.distance - b.distance);
}

function sphereDistance(from: Position, to: Position): NauticalMiles {
  const metres = distance([...from], [...to], { units: 'meters' });
  return nauticalMiles(metres / METRES_PER_NAUTICAL_MILE);
}
