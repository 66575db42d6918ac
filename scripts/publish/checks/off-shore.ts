import { greatCircleLine } from '../../../src/geo/great-circle';
import type { Position } from '../../../src/geo/position';
import { kilometres, kilometresToNauticalMiles } from '../../../src/geo/units';
import { type Clearance, coastCrossings, isLand, shoreFrom } from '../../../tools/coast/land';
import { land } from './lines-and-rings';

/** Kilometres between the points at which a line is tested. */
const TEST_STEP = kilometresToNauticalMiles(kilometres(0.4));

/** Returns the point over water of a great circle that is farthest from the shore; undefined if it lies on land. */
export function farthestOffShore(from: Position, to: Position): Clearance | undefined {
  const isAllLand = isLand(land(), from) && coastCrossings(land(), from, to).length === 0;
  if (isAllLand) return undefined;
  return greatCircleLine(from, to, TEST_STEP)
    .filter((position) => !isLand(land(), position))
    .flatMap((position) => shoreFrom(land(), position) ?? [])
    .reduce<Clearance | undefined>(
      (worst, each) => (worst && worst.distance >= each.distance ? worst : each),
      undefined,
    );
}
