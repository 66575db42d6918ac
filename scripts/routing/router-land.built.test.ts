import { beforeAll, describe, expect, it } from 'vitest';
import type { Track } from '../../src/geo/position';
import type { Router } from '../../src/routing/router';
import { type Land, loadLand } from '../../tools/coast/land';
import { stretchesOverLand } from '../../tools/coast/land-stretches';
import { openRouter } from '../../tools/routing/built-router';
import { isInCanal } from '../../tools/routing/passage-boxes';
import { readPublishedDistances } from '../../tools/routing/published-distances';
import { sampleSize } from './sample-size.fixture';
import { randomSeaPairs } from './sea-pairs.fixture';

const PAIRS = sampleSize(300, 2000);
/** The coast's grid has 200 m: less than a metre is rounding. */
const ROUNDING_KM = 0.001;

let router: Router;
let land: Land;
beforeAll(() => {
  router = openRouter();
  land = loadLand();
});

describe('the track at sea', () => {
  it(`of ${PAIRS} random pairs crosses no land of 1:10m`, () => {
    const touched = randomSeaPairs(router, PAIRS, 3).flatMap(({ from, to, route }) =>
      touchesOf(route.waypoints).map((where) => ({ from, to, ...where })),
    );
    expect(touched).toEqual([]);
  }, 90_000);

  it('of every published distance crosses no land of 1:10m', () => {
    const touched = readPublishedDistances().flatMap(({ from, to, closed }) => {
      const route = router.route({ from: from.position, to: to.position, closed });
      const name = `${from.name} - ${to.name}`;
      return touchesOf(route.ok ? route.waypoints : []).map((where) => ({ name, ...where }));
    });
    expect(touched).toEqual([]);
  }, 60_000);
});

function touchesOf(track: Track) {
  return stretchesOverLand(land, track)
    .filter(({ middle, length }) => length > ROUNDING_KM && !isInCanal(middle))
    .map(({ middle, length }) => ({ at: middle, km: length }));
}
