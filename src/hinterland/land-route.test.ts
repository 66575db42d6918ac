import { describe, expect, it } from 'vitest';
import type { LandNetwork, NetworkStretch } from '../domain/land-network';
import type { Position } from '../geo/position';
import { madeUpNetwork, madeUpPlace, madeUpStretch } from './hinterland.fixture';
import { landGraph } from './land-graph';
import { landRoute, measureGraph } from './land-route';

const at = (lon: number): Position => [lon, 0];
const OPEN = { withPlanned: false };
const PLANNED = { withPlanned: true };

/** Places a degree of the equator apart, from west to east. */
const PLACES = ['a', 'b', 'c', 'd'].map((id, i) => madeUpPlace(id, { position: at(10 + i) }));

function network(stretches: readonly NetworkStretch[], places = PLACES): LandNetwork {
  return madeUpNetwork({ places, stretches });
}

function route(
  stretches: readonly NetworkStretch[],
  from: Position,
  to: Position,
  by = OPEN,
  places = PLACES,
) {
  return landRoute(measureGraph(landGraph(network(stretches, places)), by), from, to);
}

const road = (from: string, to: string, more: Partial<NetworkStretch> = {}) =>
  madeUpStretch(from, to, 130, { way: 'road', ...more });

describe('a route over land', () => {
  it('adds the lengths of the stretches of a way and joins their lines', () => {
    const found = route([road('a', 'b'), road('c', 'b', { isDerived: true })], at(10), at(12));
    expect(found?.distance).toBe(260);
    expect(found?.stretches).toEqual([
      {
        ...{ way: 'road', mode: 'road', status: 'open', distance: 260, derived: 130 },
        track: [at(10), at(11), at(12)],
      },
    ]);
  });

  it('takes the bends of a stretch in the direction travelled', () => {
    const bends: Position[] = [
      [10.3, 1],
      [10.6, 1],
    ];
    const found = route([road('a', 'b', { bends })], at(11), at(10));
    expect(found?.stretches[0]?.track).toEqual([at(11), ...bends.toReversed(), at(10)]);
  });

  it('reaches the network in a straight line of at most 60 km', () => {
    const found = route([road('a', 'b')], [10, 0.4], [11, -0.1]);
    expect(found?.stretches.map(({ way }) => way)).toEqual([undefined, 'road', undefined]);
    expect(found?.distance).toBeCloseTo(44.2 + 130 + 11.1, 0);
    expect(route([road('a', 'b')], [10, 0.6], at(11))).toBeUndefined();
  });

  it('changes between modes only where there is a terminal', () => {
    const railway = road('b', 'c', { way: 'railway', mode: 'rail' });
    expect(route([road('a', 'b'), railway], at(10), at(12))).toBeUndefined();
    const places = PLACES.map((place) =>
      place.id === 'a' ? place : { ...place, terminals: ['rail'] as const },
    );
    const found = route([road('a', 'b'), railway], at(10), at(12), OPEN, places);
    expect(found?.stretches.map(({ way }) => way)).toEqual(['road', 'railway']);
    expect(found?.distance).toBe(260);
  });

  it('uses a way that is not open only with planned ways', () => {
    const stretches = [road('a', 'b'), road('b', 'c', { status: 'planned' })];
    expect(route(stretches, at(10), at(12))).toBeUndefined();
    expect(route(stretches, at(10), at(12), PLANNED)?.stretches.at(-1)?.status).toBe('planned');
  });

  it('goes straight between two positions that are nearer to each other than to the network', () => {
    const found = route([road('a', 'b')], [20, 0], [20.1, 0]);
    expect(found?.stretches.map(({ way }) => way)).toEqual([undefined]);
  });

  it('has length 0 between equal positions, and none far from the network', () => {
    expect(route([road('a', 'b')], at(10), at(10))?.distance).toBe(0);
    expect(route([road('a', 'b')], [30, 0], at(10))).toBeUndefined();
    expect(route([], at(10), at(11))).toBeUndefined();
  });

  it('is as long in both directions', () => {
    const stretches = [road('a', 'b'), road('b', 'd', { km: 240 }), road('a', 'd', { km: 380 })];
    const [there, back] = [route(stretches, at(10), at(13)), route(stretches, at(13), at(10))];
    expect(there?.distance).toBe(370);
    expect(back?.distance).toBe(370);
  });

  it('crosses the antimeridian', () => {
    const places = [
      madeUpPlace('a', { position: [179.6, -17] }),
      madeUpPlace('b', { position: [-179.6, -17] }),
    ];
    const found = route([road('a', 'b')], [179.5, -17], [-179.5, -17], OPEN, places);
    expect(found?.distance).toBeLessThan(160);
  });
});
