import { greatCircleDistance, greatCircleLine } from '../../../src/geo/great-circle';
import { nearestLongitude, type Position, type Track } from '../../../src/geo/position';
import { type Kilometres, nauticalMiles, nauticalMilesToKilometres } from '../../../src/geo/units';
import { fineLandRings } from '../../../tools/coast/fine-land';
import { indexLand, type Land } from '../../../tools/coast/land';
import { readLandRings } from '../../../tools/coast/land-rings';
import type { Segment } from '../../../tools/coast/segments';
import { sailedLakes } from '../../routing/sailed-lakes';

let loaded: Land | undefined;

/** Returns the land of Natural Earth 1:10m, without the lakes that ships sail. Reads it once. */
export function land(): Land {
  loaded ??= indexLand([...readLandRings(), ...sailedLakes()]);
  return loaded;
}

let loadedFine: Land | undefined;

/** Returns the land of the fine coast, which the map draws from zoom 7, without those lakes. Reads it once. */
export function fineLand(): Land {
  loadedFine ??= indexLand([...fineLandRings(), ...sailedLakes()]);
  return loadedFine;
}

/** Returns the segments of a line, one fewer than its positions. */
export function segmentsOf(line: Track): readonly Segment[] {
  return line.slice(1).map((to, i) => [line[i] ?? to, to]);
}

/** Returns the sides of a ring that does not repeat its first position. */
export function sidesOf(ring: Track): readonly Segment[] {
  return segmentsOf([...ring, ...ring.slice(0, 1)]);
}

/** Returns whether a position lies in a ring, by the even-odd rule in the plane of longitude and latitude. */
export function isInside(ring: Track, [lon, lat]: Position): boolean {
  const x = nearestLongitude(lon, ring[0]?.[0] ?? lon);
  const crossed = sidesOf(ring).filter(([a, b]) => {
    if (a[1] > lat === b[1] > lat) return false;
    return a[0] + ((lat - a[1]) / (b[1] - a[1])) * (b[0] - a[0]) > x;
  });
  return crossed.length % 2 === 1;
}

/** Returns a line with positions at most a nautical mile apart along its great circles. */
export function densified(line: Track): Track {
  return segmentsOf(line).flatMap(([from, to]) =>
    greatCircleLine(from, to, nauticalMiles(1)).slice(1),
  );
}

/** Returns the great-circle distance between two positions. */
export function kilometresBetween(one: Position, other: Position): Kilometres {
  return nauticalMilesToKilometres(greatCircleDistance(one, other));
}
