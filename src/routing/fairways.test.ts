import { describe, expect, it } from 'vitest';
import type { Position } from '../geo/position';
import { Fairways, type FairwayToSea } from './fairways';
import { EARTH_KM, toPosition, toVec } from './vec';

/** From the sea inward: a trunk to the east, and a branch that leaves it northwards at 2 E. */
const trunk = {
  id: 'trunk',
  track: [
    [0, 0],
    [1, 0],
    [2, 0],
    [3, 0],
  ] as const,
};
const branch = {
  id: 'branch',
  joins: 'trunk',
  track: [
    [2, 0],
    [2, 1],
    [2, 2],
  ] as const,
};
const brook = {
  id: 'brook',
  joins: 'branch',
  track: [
    [2, 1],
    [3, 1],
  ] as const,
};
const rivers = new Fairways([trunk, branch, brook]);

describe('a fairway', () => {
  it('leads from the point nearest a port to the sea', () => {
    const [found] = rivers.near(toVec([2.5, 0.05]), 12);
    expect(found?.id).toBe('trunk');
    expect(positionsOf(found)).toEqual(['2.5,0.0', '2.0,0.0', '1.0,0.0', '0.0,0.0']);
  });

  it('of a branch leads to the sea through the trunk', () => {
    const [found] = rivers.near(toVec([2, 1.5]), 12);
    expect(found?.id).toBe('branch');
    expect(positionsOf(found)).toEqual(['2.0,1.5', '2.0,1.0', '2.0,0.0', '1.0,0.0', '0.0,0.0']);
  });

  it('of a branch of a branch leads through both', () => {
    const [found] = rivers.near(toVec([2.6, 1]), 12);
    expect(positionsOf(found)).toEqual(['2.6,1.0', '2.0,1.0', '2.0,0.0', '1.0,0.0', '0.0,0.0']);
  });

  it('gives the distance of the port from it', () => {
    const [found] = rivers.near(toVec([0.5, 0.05]), 12);
    expect((found?.joint ?? 0) * EARTH_KM).toBeCloseTo(5.56, 2);
  });

  it('says whether it is the only way to ports near it', () => {
    const harbour = new Fairways([{ ...trunk, onlyWay: true }, branch]);
    const found = harbour.near(toVec([2, 0.05]), 12);
    expect(found.map(({ id, isOnlyWay }) => [id, isOnlyWay])).toEqual([
      ['branch', false],
      ['trunk', true],
    ]);
  });

  it('is not found beyond the radius', () => {
    expect(rivers.near(toVec([0.5, 0.2]), 12)).toEqual([]);
    expect(rivers.near(toVec([0.5, 0.2]), 25)).toHaveLength(1);
    expect(rivers.near(toVec([-170, 0]), 12)).toEqual([]);
  });

  it('is found at its ends, and beyond them within the radius', () => {
    expect(rivers.near(toVec([0, 0]), 1)[0]?.joint).toBeCloseTo(0, 9);
    expect(rivers.near(toVec([3, 0]), 1)[0]?.joint).toBeCloseTo(0, 9);
    expect(rivers.near(toVec([3.2, 0]), 12)).toEqual([]);
  });

  it('comes with its neighbours, the nearest first', () => {
    const ids = rivers.near(toVec([2.06, 0.1]), 40).map(({ id }) => id);
    expect(ids).toEqual(['branch', 'trunk']);
  });

  it('is found across the antimeridian', () => {
    const far = new Fairways([
      {
        id: 'far',
        track: [
          [179, 60],
          [181, 60],
        ],
      },
    ]);
    expect(far.near(toVec([-179.5, 60]), 12).map(({ id }) => id)).toEqual(['far']);
  });
});

describe('a canal with ports', () => {
  const canals = [
    {
      id: 'canal',
      points: (
        [
          [2, 0],
          [4, 0],
          [6, 0],
        ] as const
      ).map(toVec),
    },
  ];

  it('is left by either end', () => {
    const found = rivers.alongCanals(canals, toVec([5, 0.05]), 12, []);
    expect(found.map(({ id }) => id)).toEqual(['canal', 'canal']);
    expect(found.map(positionsOf)).toEqual([
      ['5.0,0.0', '4.0,0.0', '2.0,0.0'],
      ['5.0,0.0', '6.0,0.0'],
    ]);
  });

  it('is not left by an end that a fairway leads to', () => {
    const place = toVec([5, 0.05]);
    const sea = { id: 'river', points: [place, toVec([2, 0])], joint: 0, isOnlyWay: false };
    const found = rivers.alongCanals(canals, place, 12, [sea]);
    expect(found.map(positionsOf)).toEqual([['5.0,0.0', '6.0,0.0']]);
  });

  it('is not found beyond the radius', () => {
    expect(rivers.alongCanals(canals, toVec([5, 0.2]), 12, [])).toEqual([]);
  });
});

function positionsOf(fairway: FairwayToSea | undefined): string[] {
  return (fairway?.points ?? []).map((point) => print(toPosition(point)));
}

function print([lon, lat]: Position): string {
  // Adding 0 turns -0 into 0.
  return [lon, lat].map((degrees) => (Math.round(degrees * 10) / 10 + 0).toFixed(1)).join();
}
