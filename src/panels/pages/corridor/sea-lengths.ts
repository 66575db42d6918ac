import type { SeaLeg } from '../../../domain/corridor';
import { drawnSeaLeg } from '../../../domain/sea-track';
import { geodesicDistance, trackLength } from '../../../geo/geodesic';
import { rhumbLine } from '../../../geo/rhumb-line';
import { type NauticalMiles, nauticalMiles } from '../../../geo/units';

/** Lengths between the ends of a sea leg, all over the WGS84 ellipsoid, so that they compare. */
export interface SeaLengths {
  /** Along the line that is drawn. */
  readonly sailed: NauticalMiles;
  readonly greatCircle: NauticalMiles;
  readonly rhumbLine: NauticalMiles;
}

/** Short enough that the chords of a rhumb line are as long as itself, to a tenth of a mile. */
const STEP = nauticalMiles(25);

/** Undefined for a leg that has no two ends. */
export function seaLengths(seaLeg: SeaLeg): SeaLengths | undefined {
  const { track, length } = drawnSeaLeg(seaLeg);
  const [from, to] = [track.at(0), track.at(-1)];
  if (!from || !to) return undefined;
  return {
    sailed: length,
    greatCircle: geodesicDistance(from, to),
    rhumbLine: trackLength(rhumbLine(from, to, STEP)),
  };
}
