import { describe, it } from 'vitest';
import { openBuiltRouter } from '../../tools/routing/built-router';
import { readPublishedDistances } from '../../tools/routing/published-distances';
import { drawnCoasts, expectClear } from './land-touches.fixture';
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
    const tracks = readPublishedDistances().flatMap(({ from, to, closed }) => {
      const route = router.route({ from: from.position, to: to.position, closed });
      return route.ok ? [route.waypoints] : [];
    });
    expectClear(coasts, tracks);
  }, 60_000);
});
