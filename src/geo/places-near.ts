import { distance } from '@turf/turf';
import type { Position } from './position';
import { METRES_PER_NAUTICAL_MILE, type NauticalMiles, nauticalMiles } from './units';

/** A place with its distance from the centre of the search. */
export interface NearPlace<T> {
  readonly place: T;
  readonly distance: NauticalMiles;
}

/**
 * Returns the places within a radius, nearest first, with Turf's great-circle distance on the mean sphere. It differs from the
 * distance on the ellipsoid by up to 0.6 %: accurate enough to find what is near, not for a published length.
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
