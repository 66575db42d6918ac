import type { SeaLeg } from '../../../domain/corridor';
import { unwrapTrack } from '../../../geo/antimeridian';
import { geodesicDistance, trackLength } from '../../../geo/geodesic';
import { rhumbLine } from '../../../geo/rhumb-line';
import { type NauticalMiles, nauticalMiles } from '../../../geo/units';

/** Lengths between the ends of a sea leg, all over the WGS84 ellipsoid, so that they compare. */
export interface SeaLengths {
  /** Through the waypoints. */
  readonly sailed: NauticalMiles;
  readonly greatCircle: NauticalMiles;
  readonly rhumbLine: NauticalMiles;
}

/** Short enough that the chords of a rhumb line are as long as itself, to a tenth of a mile. */
const STEP = nauticalMiles(25);

/** Undefined for a leg that has no two ends. */
export function seaLengths({ waypoints }: SeaLeg): SeaLengths | undefined {
  const [from, to] = [waypoints.at(0)?.position, waypoints.at(-1)?.position];
  if (!from || !to) return undefined;
  return {
    sailed: trackLength(unwrapTrack(waypoints.map(({ position }) => position))),
    greatCircle: geodesicDistance(from, to),
    rhumbLine: trackLength(rhumbLine(from, to, STEP)),
  };
}
