import { expect, it } from 'vitest';
import type { Track } from '../geo/position';
import { nauticalMiles } from '../geo/units';
import type { SeaRoute } from './sea-route';
import type { LegPlan } from './voyage';
import { voyageTracks } from './voyage-track';

const SEA = { mode: 'sea' } as LegPlan;

function routeAlong(track: Track): SeaRoute {
  return {
    ...{ ok: true, distance: nauticalMiles(1), waypoints: track, track },
    ...{ approaches: [], passages: [], flags: [] },
  };
}

const out = routeAlong([
  [-77, -11],
  [-170, 30],
]);
const home = routeAlong([
  [-170, 30],
  [122, 31],
]);

it('continues each leg where the one before ends, across 180 degrees', () => {
  expect(voyageTracks([SEA, SEA], [out, home])).toEqual([
    [
      [-77, -11],
      [-170, 30],
    ],
    [
      [-170, 30],
      [-238, 31],
    ],
  ]);
});

it('leaves a leg without a route empty', () => {
  expect(voyageTracks([SEA, SEA], [out, undefined])).toEqual([out.track, []]);
});

it('returns the same tracks for the same routes, and others for others', () => {
  const [first, second] = [voyageTracks([SEA], [out]), voyageTracks([SEA, SEA], [out, home])];
  expect(voyageTracks([{ ...SEA }], [out])).toBe(first);
  expect(voyageTracks([SEA, SEA], [out, home])).toBe(second);
  expect(voyageTracks([SEA, SEA], [home, out])).not.toBe(second);
  expect(voyageTracks([SEA], [routeAlong(out.track)])).not.toBe(first);
});
