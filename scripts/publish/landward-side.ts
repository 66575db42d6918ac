import {
  greatCircleDestination,
  greatCircleLine,
  initialBearing,
} from '../../src/geo/great-circle';
import type { Position, Track } from '../../src/geo/position';
import { degrees, kilometres, kilometresToNauticalMiles } from '../../src/geo/units';
import { isLand, type Land } from '../../tools/coast/land';

/** Between the points at which a line is tested, and from the line to the points beside it. */
const STEP = kilometresToNauticalMiles(kilometres(10));
const BESIDE = kilometresToNauticalMiles(kilometres(5));

/** Returns the side of a track, 1 for the right and -1 for the left, that lies less over water; the right if neither does. */
export function landwardSide(land: Land, track: Track): 1 | -1 {
  const waterOn = (side: 1 | -1) =>
    pointsBeside(track, side).filter((position) => !isLand(land, position)).length;
  return waterOn(1) > waterOn(-1) ? -1 : 1;
}

function pointsBeside(track: Track, side: 1 | -1): readonly Position[] {
  return track.slice(1).flatMap((to, i) => {
    const from = track[i] ?? to;
    const across = degrees(initialBearing(from, to) + 90 * side);
    return greatCircleLine(from, to, STEP).map((position) =>
      greatCircleDestination(position, across, BESIDE),
    );
  });
}
