import { geodesicDistance } from '../geo/geodesic';
import { rhumbCourse } from '../geo/rhumb-line';
import type { NauticalMiles } from '../geo/units';
import type { SeaLeg } from './corridor';
import { drawnSeaLeg } from './sea-track';

/** Lengths between the ends of a sea leg, all on WGS84 so that they are comparable. */
export interface SeaLengths {
  /** Length of the drawn route. */
  readonly sailed: NauticalMiles;
  readonly greatCircle: NauticalMiles;
  readonly rhumbLine: NauticalMiles;
}

/** Returns the lengths that the page, the map and the ruler show; undefined for a leg without positions. */
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
