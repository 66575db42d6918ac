import type { SeaLeg, SeaLengths } from '../../src/domain/corridor';
import { drawnSeaLeg } from '../../src/domain/sea-track';
import { geodesicDistance, trackLength } from '../../src/geo/geodesic';
import { rhumbCourse } from '../../src/geo/rhumb-line';
import { type NauticalMiles, nauticalMiles } from '../../src/geo/units';

/** Returns the lengths that page and map show of a sea leg, to a hundredth of a mile. Throws for a leg without positions. */
export function seaLengths(seaLeg: Pick<SeaLeg, 'approaches' | 'waypoints'>): SeaLengths {
  const track = drawnSeaLeg(seaLeg);
  const [from, to] = [track.at(0), track.at(-1)];
  if (!from || !to) throw new Error('A sea leg has no positions');
  return {
    sailed: rounded(trackLength(track)),
    greatCircle: rounded(geodesicDistance(from, to)),
    rhumbLine: rounded(rhumbCourse(from, to).distance),
  };
}

function rounded(length: NauticalMiles): NauticalMiles {
  return nauticalMiles(Math.round(length * 100) / 100);
}
