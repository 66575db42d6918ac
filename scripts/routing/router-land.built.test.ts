import { describe, expect, it } from 'vitest';
import { openBuiltRouter } from '../../tools/routing/built-router';
import { readPublishedDistances } from '../../tools/routing/published-distances';
import { drawnCoasts, expectClear, touchesOf } from './land-touches.fixture';
import { sampleSize } from './sample-size.fixture';
import { randomSeaPairs } from './sea-pairs.fixture';

const PAIRS = sampleSize(120, 500);
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

  it('for every published distance', () => {
    const touched = readPublishedDistances().flatMap(({ from, to, closed }) => {
      const route = router.route({ from: from.position, to: to.position, closed });
      const name = `${from.name} - ${to.name}`;
      return touchesOf(coasts, route.ok ? route.waypoints : []).map((where) => ({
        name,
        ...where,
      }));
    });
    expect(touched).toEqual([]);
  }, 60_000);
});
