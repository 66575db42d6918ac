import { describe, expect, it } from 'vitest';
import type { Position } from '../../src/geo/position';
import { isLand, type Land } from '../../tools/coast/land';
import { randomNumbers } from '../../tools/random/random-numbers';
import { openBuiltRouter } from '../../tools/routing/built-router';
import { readPublishedDistances } from '../../tools/routing/published-distances';
import { drawnCoasts, expectClear } from './land-touches.fixture';
import { sampleSize } from './sample-size.fixture';
import { randomSeaPairs } from './sea-pairs.fixture';

const PAIRS = sampleSize(120, 500);
const LAKE_PAIRS = sampleSize(60, 500);
const router = openBuiltRouter();
const coasts = drawnCoasts();

describe('the track at sea crosses no land that the map draws at any zoom', () => {
  it(`between ${PAIRS} random pairs of positions`, () => {
    const found = randomSeaPairs(router, PAIRS, 3);
    expectClear(
      coasts,
      found.map(({ route }) => route.waypoints),
    );
  }, 120_000);

  it(`between ${LAKE_PAIRS} random pairs of positions on the Great Lakes`, () => {
    const random = randomNumbers(11);
    const any = (): Position => [-92.5 + 17 * random(), 41.3 + 7.8 * random()];
    const positions = Array.from({ length: 12 * LAKE_PAIRS }, any)
      .filter((at) => !isLand(coasts[0] as Land, at))
      .slice(0, 2 * LAKE_PAIRS);
    expect(positions).toHaveLength(2 * LAKE_PAIRS);
    const tracks = positions.slice(LAKE_PAIRS).map((to, i) => {
      const route = router.route({ from: positions[i] ?? to, to });
      if (!route.ok) throw new Error(`No route from ${positions[i]} to ${to}: ${route.reason}`);
      expect(route.flags).toEqual([]);
      return route.waypoints;
    });
    expectClear(coasts, tracks);
  }, 60_000);

  it('for every published distance', () => {
    const tracks = readPublishedDistances().flatMap(({ from, to, closed }) => {
      const route = router.route({ from: from.position, to: to.position, closed });
      return route.ok ? [route.waypoints] : [];
    });
    expectClear(coasts, tracks);
  }, 60_000);
});
