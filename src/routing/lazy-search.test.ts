import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Position } from '../geo/position';
import { LazySearch } from './lazy-search';
import { ringAround, ringThrough, watersOf } from './shores.fixture';
import { angle, toPosition, toVec, type Vec } from './vec';
import { isClear, lengthOf, type Waters } from './waters';

const square = ringThrough([10, -5], [20, -5], [20, 5], [10, 5]);
const search = new LazySearch();

describe('the shortest path', () => {
  const sea = watersOf([{ ring: square }]);

  it.each([
    { end: 'north', lat: 1, corner: [5, 5] },
    { end: 'south', lat: -1, corner: [-5, -5] },
  ])('round a square island goes $end if its ends lie $end', ({ lat, corner }) => {
    const path = find(sea, [0, lat], [30, lat]);
    expect(latitudesOf(path).slice(1, -1)).toEqual(corner);
  });

  it('from the south-west bends at one corner', () => {
    expect(latitudesOf(find(sea, [11, -8], [24, 4]))).toEqual([-8, -5, 4]);
  });

  it('past the island is straight', () => {
    expect(find(sea, [0, 20], [30, 20])).toHaveLength(2);
  });

  it('is equally long in both directions', () => {
    const [there, back] = [find(sea, [0, 2], [31, -1]), find(sea, [31, -1], [0, 2])];
    expect(lengthOf(there ?? [])).toBeCloseTo(lengthOf(back ?? []), 12);
  });

  it('does not lead out of a lagoon or out of an island', () => {
    const lagoon = ringThrough([14, -1], [14, 1], [16, 1], [16, -1]);
    expect(find(watersOf([{ ring: square }, { ring: lagoon }]), [15, 0], [30, 0])).toBeUndefined();
    expect(find(sea, [15, 0], [30, 0])).toBeUndefined();
  });

  it('is undefined beyond the limit', () => {
    const length = lengthOf(find(sea, [0, 1], [30, 1]) ?? []);
    expect(find(sea, [0, 1], [30, 1], 1.001 * length)).toBeDefined();
    expect(find(sea, [0, 1], [30, 1], 0.999 * length)).toBeUndefined();
  });

  it('does not cross a closed gate', () => {
    const gate = [toVec([15, 4]), toVec([15, 60])];
    const path = find(watersOf([{ ring: square }], [gate]), [0, 1], [30, 1]);
    expect(latitudesOf(path).slice(1, -1)).toEqual([-5, -5]);
  });

  it('is undefined if gates close every side', () => {
    const gates = [
      [toVec([15, 4]), toVec([15, 90]), toVec([-165, 0]), toVec([15, -90]), toVec([15, -4])],
    ];
    expect(find(watersOf([{ ring: square }], gates), [0, 1], [30, 1])).toBeUndefined();
  });

  it('uses the start and goal with the least total cost', () => {
    const candidates = allOf(sea);
    const starts = [
      { point: toVec([0, 0]), cost: 0 },
      { point: toVec([9, 20]), cost: 0.01 },
    ];
    const goals = [
      { point: toVec([30, 20]), cost: 0.5 },
      { point: toVec([31, 20]), cost: 0 },
    ];
    const found = search.find(sea, starts, goals, candidates);
    expect([found?.start, found?.goal]).toEqual([1, 1]);
    expect(found?.cost).toBeCloseTo(0.01 + angle(toVec([9, 20]), toVec([31, 20])), 12);
    expect(found?.corners).toEqual([-1, -1]);
  });

  it('crosses the antimeridian and the pole', () => {
    const isle = ringThrough([175, -5], [-175, -5], [-175, 5], [175, 5]);
    expect(find(watersOf([{ ring: isle }]), [170, 1], [-170, 1])).toHaveLength(4);
    const cap = ringAround([0, 90], Array<number>(8).fill(3));
    expect(find(watersOf([{ ring: cap }]), [2, 70], [182, 70])?.length).toBeGreaterThan(2);
  });

  it('reports every corner it reaches, the nearest first, with the path there', () => {
    const costs: number[] = [];
    search.find(sea, [{ point: toVec([0, 1]), cost: 0 }], [], allOf(sea), 9, (_, cost, path) => {
      expect(lengthOf(path())).toBeCloseTo(cost, 9);
      return costs.push(cost) < 0;
    });
    expect(costs).toHaveLength(4);
    expect(costs).toEqual(costs.toSorted((a, b) => a - b));
  });
});

const radii = fc.array(fc.double({ min: 1, max: 4, noNaN: true }), { minLength: 3, maxLength: 9 });
/** Islands on a lattice, so that no two meet. */
const isles = fc
  .uniqueArray(fc.tuple(fc.integer({ min: 0, max: 4 }), fc.integer({ min: -2, max: 2 }), radii), {
    minLength: 3,
    maxLength: 14,
    selector: ([column, row]) => `${column},${row}`,
  })
  .map((list) =>
    list.map(([column, row, rim]) => ({ ring: ringAround([176 + 9 * column, 9 * row], rim) })),
  );

describe('over random islands', () => {
  it('the path is as short as in the full visibility graph', () => {
    fc.assert(
      fc.property(isles, (rings) => {
        const sea = watersOf(rings);
        const [from, to] = [toVec([168, 1]), toVec([226, -2])];
        const length = lengthOf(find(sea, [168, 1], [226, -2]) ?? []);
        const exact = exactLength(sea, [from, to]);
        expect(length).toBeGreaterThan(exact - 1e-9);
        expect(length).toBeLessThan(exact * 1.0002);
      }),
      { numRuns: 60 },
    );
  });

  it('the path meets no shore', () => {
    fc.assert(
      fc.property(isles, (rings) => {
        const sea = watersOf(rings);
        const path = find(sea, [168, 1], [226, -2]) ?? [];
        expect(path.slice(1).every((to, i) => isClear(sea, path[i] as Vec, to))).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});

function allOf({ corners }: Waters): number[] {
  return Array.from({ length: corners.count }, (_, corner) => corner);
}

function find(sea: Waters, from: Position, to: Position, limit?: number) {
  const [start, goal] = [from, to].map((at) => [{ point: toVec(at), cost: 0 }]);
  return search.find(sea, start ?? [], goal ?? [], allOf(sea), limit)?.points;
}

function latitudesOf(path: readonly Vec[] | undefined): number[] {
  return (path ?? []).map((point) => Math.round(toPosition(point)[1]));
}

/** Returns the length by Dijkstra over every pair that sees each other. */
function exactLength(sea: Waters, ends: readonly [Vec, Vec]): number {
  const points = [...ends, ...allOf(sea).map((corner) => sea.corners.point(corner))];
  const reached = points.map((_, i) => (i === 0 ? 0 : Number.POSITIVE_INFINITY));
  const left = new Set(points.keys());
  while (left.size > 0) {
    const at = [...left].reduce((a, b) => ((reached[b] ?? 0) < (reached[a] ?? 0) ? b : a));
    left.delete(at);
    for (const to of left) {
      const total = (reached[at] ?? 0) + angle(points[at] as Vec, points[to] as Vec);
      if (total < (reached[to] ?? 0) && isClear(sea, points[at] as Vec, points[to] as Vec)) {
        reached[to] = total;
      }
    }
  }
  return reached[1] ?? Number.POSITIVE_INFINITY;
}
