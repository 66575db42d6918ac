import { greatCircleDistance, greatCircleInterpolate } from '../../src/geo/great-circle';
import type { Position, Track } from '../../src/geo/position';
import { type Kilometres, kilometres, nauticalMilesToKilometres } from '../../src/geo/units';
import { coastCrossings, isLand, type Land } from './land';

/** A part of a track that lies on land from end to end. */
export interface LandStretch {
  readonly middle: Position;
  readonly length: Kilometres;
}

/** Returns the kilometres of the track's great circles that lie on land. */
export function kilometresOverLand(land: Land, track: Track): Kilometres {
  return kilometres(stretchesOverLand(land, track).reduce((sum, { length }) => sum + length, 0));
}

/**
 * Returns where the track's great circles lie on land, in order: cuts each leg where it meets the coast; a
 * part is on land if its middle is. A stretch ends at a waypoint, so one island may have two.
 */
export function stretchesOverLand(land: Land, track: Track): readonly LandStretch[] {
  return track.slice(1).flatMap((to, leg) => {
    const from = track[leg] ?? to;
    const cuts = coastCrossings(land, from, to);
    return partsBetween([from, ...cuts, to]).filter(({ middle }) => isLand(land, middle));
  });
}

function partsBetween(cuts: Track): readonly LandStretch[] {
  return cuts.slice(1).flatMap((end, i) => {
    const start = cuts[i] ?? end;
    const length = nauticalMilesToKilometres(greatCircleDistance(start, end));
    return length > 0 ? [{ middle: greatCircleInterpolate(start, end, 0.5), length }] : [];
  });
}
