import { geodesicDistance } from '../geo/geodesic';
import { rhumbCourse } from '../geo/rhumb-line';
import type { NauticalMiles } from '../geo/units';
import type { SeaLeg } from './corridor';
import { drawnSeaLeg } from './sea-track';

/** Lengths between the ends of a sea leg, all over the WGS84 ellipsoid, so that they compare. */
export interface SeaLengths {
  /** Along the line that is drawn. */
  readonly sailed: NauticalMiles;
  readonly greatCircle: NauticalMiles;
  readonly rhumbLine: NauticalMiles;
}

/** Returns the lengths that page, map and ruler show; undefined for a leg that has no two ends. */
export function seaLengths(seaLeg: SeaLeg): SeaLengths | undefined {
  const { track, length } = drawnSeaLeg(seaLeg);
  const [from, to] = [track.at(0), track.at(-1)];
  if (!from || !to) return undefined;
  return {
    sailed: length,
    greatCircle: geodesicDistance(from, to),
    rhumbLine: rhumbCourse(from, to).distance,
  };
}
