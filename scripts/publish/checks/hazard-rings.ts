import type { Position, Track } from '../../../src/geo/position';
import { meetingPoint } from '../../../tools/coast/segments';
import type { Check } from './check';
import { sidesOf } from './lines-and-rings';

/** Largest number of positions at which a ring may turn right. */
const MAX_HOLLOWS = 5;

export const hazardsAreSimpleRings: Check = {
  name: 'hazardsAreSimpleRings',
  holds: 'The ring of a hazard does not cross itself.',
  faults: ({ hazards }) =>
    hazards
      .filter(({ area }) => meetsItself(area))
      .map(
        ({ id }) =>
          `data/hazards/${id}.yaml: area: crosses itself; check the order of its positions`,
      ),
};

export const hazardsAreNearlyConvex: Check = {
  name: 'hazardsAreNearlyConvex',
  holds: `The ring of a hazard turns right at ${MAX_HOLLOWS} positions at most.`,
  faults: ({ hazards }) =>
    hazards
      .map(({ id, area }) => ({ id, hollows: hollowsOf(area) }))
      .filter(({ hollows }) => hollows > MAX_HOLLOWS)
      .map(
        ({ id, hollows }) =>
          `data/hazards/${id}.yaml: area: turns right ${hollows} times; draw it more simply or split it`,
      ),
};

function meetsItself(area: Track): boolean {
  const sides = sidesOf(area);
  return sides.some((side, i) =>
    sides.slice(i + 2).some((other, j) => {
      const isNeighbour = i === 0 && j + 2 === sides.length - 1;
      return !isNeighbour && meetingPoint(side, other) !== undefined;
    }),
  );
}

function hollowsOf(area: Track): number {
  const sides = sidesOf(area);
  return sides.filter(([a, b], i) => {
    const [, c] = sides[(i + 1) % sides.length] ?? [b, b];
    return turn(a, b, c) < 0;
  }).length;
}

/** Returns a positive number if the path from `a` over `b` to `c` turns left. */
function turn(a: Position, b: Position, c: Position): number {
  return (b[0] - a[0]) * (c[1] - b[1]) - (b[1] - a[1]) * (c[0] - b[0]);
}
