import { beforeAll, describe, expect, it } from 'vitest';
import type { Track } from '../../src/geo/position';
import type { Router } from '../../src/routing/router';
import { fineLandRings } from '../../tools/coast/fine-land';
import { indexLand, type Land, loadLand } from '../../tools/coast/land';
import { stretchesOverLand } from '../../tools/coast/land-stretches';
import { randomNumbers } from '../../tools/random/random-numbers';
import { openRouter } from '../../tools/routing/built-router';
import { isInCanal } from '../../tools/routing/passage-boxes';
import { readPublishedDistances } from '../../tools/routing/published-distances';
import { readPortPositions } from './ports';
import { sampleSize } from './sample-size.fixture';
import { randomSeaPairs } from './sea-pairs.fixture';

const PAIRS = sampleSize(300, 2000);
const SEA_PAIRS = sampleSize(300, 500);
/** Shorter stretches are rounding, km. */
const FORGIVEN_KM = 0.001;
/** In straits as narrow as the grid of 200 m the network loses land: this share of random routes may touch it, by at most so many km. */
const TOUCHED_SHARE = 0.01;
const TOUCHED_KM = 0.25;

let router: Router;
let coasts: readonly Land[];
beforeAll(() => {
  router = openRouter();
  coasts = [loadLand(), indexLand(fineLandRings())];
}, 60_000);

describe('the track at sea crosses no land that the map draws at any zoom', () => {
  it(`between ${SEA_PAIRS} random pairs of positions`, () => {
    expectClear(randomSeaPairs(router, SEA_PAIRS, 3).map(({ route }) => route.waypoints));
  }, 120_000);

  it(`between ${PAIRS} random pairs of ports`, () => {
    const ports = readPortPositions();
    const random = randomNumbers(5);
    const any = () => ports[Math.floor(random() * ports.length)] ?? [0, 0];
    const routes = Array.from({ length: PAIRS }, () => router.route({ from: any(), to: any() }));
    expectClear(routes.map((route) => (route.ok ? route.waypoints : [])));
  }, 120_000);

  it('for every published distance', () => {
    const touched = readPublishedDistances().flatMap(({ from, to, closed }) => {
      const route = router.route({ from: from.position, to: to.position, closed });
      const name = `${from.name} - ${to.name}`;
      return touchesOf(route.ok ? route.waypoints : []).map((where) => ({ name, ...where }));
    });
    expect(touched).toEqual([]);
  }, 60_000);
});

function expectClear(tracks: readonly Track[]): void {
  const touched = tracks.map(touchesOf).filter(({ length }) => length > 0);
  const longer = touched.flat().filter(({ km }) => km > TOUCHED_KM);
  expect(longer).toEqual([]);
  expect(touched.length, JSON.stringify(touched)).toBeLessThanOrEqual(
    TOUCHED_SHARE * tracks.length,
  );
}

function touchesOf(track: Track) {
  return coasts.flatMap((land) =>
    stretchesOverLand(land, track)
      .filter(({ middle, length }) => length > FORGIVEN_KM && !isInCanal(middle))
      .map(({ middle, length }) => ({ at: middle, km: length })),
  );
}
