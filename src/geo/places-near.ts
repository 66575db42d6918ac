import { distance, lineString, nearestPointOnLine } from '@turf/turf';
import { unwrapTrack } from './antimeridian';
import { initialBearing } from './great-circle';
import type { Position, Track } from './position';
import { type Degrees, METRES_PER_NAUTICAL_MILE, type NauticalMiles, nauticalMiles } from './units';

/** A place with its distance and direction from the centre of the search. */
export interface NearPlace<T> {
  readonly place: T;
  readonly distance: NauticalMiles;
  /** Bearing at the centre; north for the centre itself. */
  readonly bearing: Degrees;
}

const METRES = { units: 'meters' } as const;

/**
 * Returns the places within a radius, nearest first, with Turf's great-circle distance on the mean sphere. It differs from the
 * distance on the ellipsoid by up to 0.6 %: accurate enough to find what is near, not for a published length.
 */
export function placesNear<T extends { readonly position: Position }>(
  from: Position,
  places: readonly T[],
  radius: NauticalMiles,
): readonly NearPlace<T>[] {
  return nearestFirst(
    from,
    places.map((place) => ({ place, position: place.position })),
    radius,
  );
}

/** Returns the lines that pass within a radius, nearest first, with Turf's distance to their nearest point. */
export function linesNear<T extends { readonly track: Track }>(
  from: Position,
  lines: readonly T[],
  radius: NauticalMiles,
): readonly NearPlace<T>[] {
  return nearestFirst(
    from,
    lines.map((place) => ({ place, position: nearestOnTrack(from, place.track) })),
    radius,
  );
}

function nearestFirst<T>(
  from: Position,
  located: readonly { readonly place: T; readonly position: Position }[],
  radius: NauticalMiles,
): readonly NearPlace<T>[] {
  return located
    .map((each) => ({ ...each, distance: sphereDistance(from, each.position) }))
    .filter((each) => each.distance <= radius)
    .toSorted((a, b) => a.distance - b.distance)
    .map((each) => ({
      place: each.place,
      distance: each.distance,
      bearing: initialBearing(from, each.position),
    }));
}

/** Returns the position of a track that is nearest to `from`. The track is unwrapped from there: Turf knows no antimeridian. */
function nearestOnTrack(from: Position, track: Track): Position {
  const [, ...line] = unwrapTrack([from, ...track]).map((position) => [...position]);
  const [first = [...from], second] = line;
  if (!second) return [first[0] ?? 0, first[1] ?? 0];
  const { coordinates } = nearestPointOnLine(lineString(line), [...from], METRES).geometry;
  return [coordinates[0] ?? 0, coordinates[1] ?? 0];
}

function sphereDistance(from: Position, to: Position): NauticalMiles {
  return nauticalMiles(distance([...from], [...to], METRES) / METRES_PER_NAUTICAL_MILE);
}
