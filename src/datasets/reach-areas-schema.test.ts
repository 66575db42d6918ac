import * as v from 'valibot';
import { expect, it } from 'vitest';
import { packTrack } from '../geo/packed-track';
import { AREA_STEPS_PER_DEGREE, reachAreas } from './reach-areas-schema';

it('unpacks areas to a hundredth of a degree', () => {
  const ring = [
    [-77.27, -11.58],
    [-77, -11.6],
    [-77.1, -11.02],
  ] as const;
  const packed = [[], [[2, packTrack(ring, AREA_STEPS_PER_DEGREE)]]];
  expect(v.parse(reachAreas, packed)).toEqual([[], [{ level: 2, rings: [ring] }]]);
});

it('rejects a ring of two positions', () => {
  expect(v.safeParse(reachAreas, [[[1, [1, 2, 3, 4]]]]).success).toBe(false);
});

it('rejects a level that is none', () => {
  expect(v.safeParse(reachAreas, [[[0, [1, 2, 3, 4, 5, 6]]]]).success).toBe(false);
});
