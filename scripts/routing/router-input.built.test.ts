import { beforeAll, describe, expect, it } from 'vitest';
import type { Position } from '../../src/geo/position';
import type { SeaRouter } from '../../src/routing/index';
import { openBuiltRouter } from '../../tools/routing/built-router';
import { randomPositions } from './random-positions.fixture';
import { sampleSize } from './sample-size.fixture';

const PAIRS = sampleSize(400, 2000);
const PAIRS_WITH_OPTIONS = sampleSize(50, 200);
/** Milliseconds, with room for a busy machine. */
const SLOW = 1500;

const callao: Position = [-77.15, -12.05];
const nagoya: Position = [136.8, 34.9];

let router: SeaRouter;
beforeAll(() => {
  router = openBuiltRouter();
});

describe('a bad position', () => {
  it.each([
    [Number.NaN, 0],
    [0, Number.NaN],
    [Number.POSITIVE_INFINITY, 0],
    [0, Number.NEGATIVE_INFINITY],
    [0, 91],
    [0, -90.0001],
  ])('%d, %d is reported at either end', (lon, lat) => {
    const result = { ok: false, reason: 'bad-position' };
    expect(router.route({ from: [lon, lat], to: callao })).toEqual({ ...result, detail: 'from' });
    expect(router.route({ from: callao, to: [lon, lat] })).toEqual({ ...result, detail: 'to' });
  });
});

describe('an end that is no position', () => {
  it.each([
    '{}',
    '{"from": []}',
    '{"from": null}',
    '{"from": ["-77", "-12"]}',
    '{"from": "PECLL"}',
  ])('as in %s is reported, as callers without types may give it', (json) => {
    const query = { ...JSON.parse(json), to: callao };
    expect(router.route(query)).toEqual({ ok: false, reason: 'bad-position', detail: 'from' });
  });
});

describe('an unknown passage', () => {
  it.each([
    'atlantis',
    '',
    'function Object() { [native code] }',
    '[object Object]',
    '🚢',
    '../suez',
  ])('named %j is reported in every list', (id) => {
    const result = { ok: false, reason: 'unknown-passage', detail: id };
    const ends = { from: callao, to: nagoya };
    expect(router.route({ ...ends, closed: ['suez', id] })).toEqual(result);
    expect(router.route({ ...ends, opened: [id] })).toEqual(result);
    expect(router.route({ ...ends, via: [id] })).toEqual(result);
  });
});

describe('a position without navigable water', () => {
  it.each([
    { where: 'on Lake Victoria', at: [33, -1] },
    { where: 'on Lake Baikal', at: [108, 53.5] },
    { where: 'on Lake Titicaca', at: [-69.4, -15.8] },
    { where: 'in the Sahara', at: [5, 23] },
    { where: 'in Tibet', at: [88, 33] },
    { where: 'in Bolivia', at: [-65, -17] },
  ] as const)('$where is landlocked', ({ at }) => {
    expect(router.route({ from: at, to: callao })).toMatchObject({
      reason: 'landlocked',
      detail: 'from',
    });
    expect(router.route({ from: callao, to: at })).toMatchObject({
      reason: 'landlocked',
      detail: 'to',
    });
  });

  it.each([
    { where: 'at the South Pole', at: [0, -90] },
    { where: 'at the South Pole, by another longitude', at: [123, -90] },
    { where: 'in the Antarctic', at: [60, -72] },
  ] as const)('$where is beyond the ice', ({ at }) => {
    expect(router.route({ from: at, to: callao })).toMatchObject({
      reason: 'beyond-ice',
      detail: 'from',
    });
  });
});

describe('a pole or antimeridian', () => {
  it.each([
    { where: 'the North Pole', at: [0, 90] },
    { where: 'the North Pole by another longitude', at: [-77, 90] },
    { where: '180 east', at: [180, 10] },
    { where: '180 west', at: [-180, 10] },
    { where: 'a turn too far', at: [560, -20] },
  ] as const)('as $where is a place like any other', ({ at }) => {
    const route = router.route({ from: at, to: [-30, 40] });
    expect(route).toMatchObject({ ok: true });
  });

  it('treats 180 east and 180 west as one', () => {
    const [east, west] = [180, -180].map((lon) => router.route({ from: [lon, 10], to: callao }));
    expect(east?.ok && west?.ok && east.distance).toBeCloseTo(west?.ok ? west.distance : 0, 6);
    expect(router.route({ from: [180, 10], to: [-180, 10] })).toMatchObject({
      ok: true,
      distance: 0,
    });
  });
});

describe('the same position twice', () => {
  it.each([
    { where: 'in the open sea', at: [-120, -20] },
    { where: 'at 180', at: [180, -20] },
    { where: 'in a port', at: callao },
    { where: 'up a river', at: [121.5, 31.25] },
    { where: 'in the Baltic', at: [20, 58] },
  ] as const)('$where is no distance away', ({ at }) => {
    const route = router.route({ from: at, to: at });
    expect(route).toMatchObject({ ok: true, distance: 0, passages: [] });
  });

  it('one metre apart has a route of one metre', () => {
    const route = router.route({ from: [-120, -20], to: [-120, -20.00001] });
    expect(route.ok && route.distance).toBeCloseTo(0.0006, 4);
  });
});

describe('antipodes', () => {
  it('are half a circumference apart over open water', () => {
    const route = router.route({ from: [-120, 10], to: [60, -10] });
    expect(route.ok && route.distance).toBeGreaterThan(10_790);
  });
});

describe('any two positions', () => {
  it('have a result and no exception', () => {
    const next = randomPositions(7);
    const reasons = new Set<string>();
    let slowest = 0;
    for (let i = 0; i < PAIRS; i++) {
      const start = performance.now();
      const result = router.route({ from: next(), to: next() });
      slowest = Math.max(slowest, performance.now() - start);
      reasons.add(result.ok ? 'ok' : result.reason);
      if (result.ok) expect(Number.isFinite(result.distance)).toBe(true);
    }
    reasons.delete('separate-waters');
    expect([...reasons].sort()).toEqual(['beyond-ice', 'landlocked', 'ok']);
    expect(slowest).toBeLessThan(SLOW);
  }, 60_000);

  it('have a result with random closures and a random ship', () => {
    const next = randomPositions(8);
    const ids = ['suez', 'panama', 'malacca', 'sunda', 'gibraltar', 'torres', 'kiel', 'drake'];
    for (let i = 0; i < PAIRS_WITH_OPTIONS; i++) {
      const [from, to] = [next(), next()];
      const closed = ids.filter((_, k) => (i * 37) & (1 << k));
      const opened = ids.filter((_, k) => (i * 91) & (1 << k));
      const vessel = { draught: i % 30, beam: i % 70 };
      const result = router.route({ from, to, closed, opened, vessel });
      if (result.ok) {
        const passed = result.passages.map(({ id }) => id);
        expect(passed.filter((id) => closed.includes(id))).toEqual([]);
      }
    }
  }, 60_000);
});
