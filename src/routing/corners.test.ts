import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Position } from '../geo/position';
import { Corners, isTangent } from './corners';
import { ALL_KINDS, HAZARD, LAND, Obstacles } from './obstacles';
import { OFFINGS_KM } from './offings';
import { ringAround, ringThrough, shoresOf } from './shores.fixture';
import { angle, angleToArc, EARTH_KM, toVec, type Vec } from './vec';
import { offsetFromVertex } from './vertex-offset';

const place = fc
  .tuple(
    fc.double({ min: -180, max: 180, noNaN: true }),
    fc.double({ min: -85, max: 85, noNaN: true }),
  )
  .map(toVec);
const km = fc.double({ min: 1, max: 400, noNaN: true });

/** So many islands that corners next to each other in Morton order are near each other. */
const manyIsles = cornersOf(
  Array.from({ length: 800 }, (_, i) => {
    const lat = (Math.asin(-0.95 + (1.9 * i) / 800) * 180) / Math.PI;
    const at: Position = [((i * 137.5) % 360) - 180, lat];
    return { ring: ringAround(at, [0.4, 0.5, 0.3, 0.6]), kind: i % 5 === 0 ? HAZARD : LAND };
  }),
);
const square = ringThrough([10, -5], [20, -5], [20, 5], [10, 5]);

describe('corners near a line', () => {
  it('are all that a brute-force search finds', () => {
    fc.assert(
      fc.property(place, place, km, (a, b, reach) => {
        fc.pre(angle(a, b) < 3);
        expect(missedNear(manyIsles, a, b, reach)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('are all that a brute-force search finds around a point', () => {
    fc.assert(
      fc.property(place, km, (a, reach) => {
        expect(missedNear(manyIsles, a, a, reach)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('are found on a line half round the world, over the antimeridian and over a pole', () => {
    for (const [from, to] of [
      [
        [-5, 2],
        [174, 3],
      ],
      [
        [100, 0],
        [-100, 0],
      ],
      [
        [0, 60],
        [179, 60],
      ],
    ] as const) {
      expect(missedNear(manyIsles, toVec(from), toVec(to), 300)).toEqual([]);
    }
  });

  it('are found among few corners', () => {
    const few = cornersOf(
      [
        [0, 0],
        [90, 10],
        [180, -20],
        [-90, 40],
      ].map(([lon = 0, lat = 0]) => ({
        ring: ringAround([lon, lat], [1, 1, 1]),
      })),
    );
    expect(missedNear(few, toVec([85, 9]), toVec([85, 9]), 1000)).toEqual([]);
    expect(missedNear(few, toVec([-100, 30]), toVec([-60, 50]), 300)).toEqual([]);
  });

  it('lie no farther away than 1.5 times the radius', () => {
    fc.assert(
      fc.property(place, place, km, (a, b, reach) => {
        fc.pre(angle(a, b) < 3 && angle(a, b) > 1e-3);
        const far = [...foundNear(manyIsles, a, b, reach, ALL_KINDS)].filter(
          (corner) => angleToArc(manyIsles.point(corner), a, b) * EARTH_KM > 1.5 * reach,
        );
        expect(far).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it('are of the requested kinds', () => {
    const [a, b] = [toVec([-60, -30]), toVec([60, 30])];
    const found = foundNear(manyIsles, a, b, 500, HAZARD);
    expect(found.size).toBeGreaterThan(0);
    expect([...found].filter((corner) => manyIsles.kinds[corner] !== HAZARD)).toEqual([]);
  });
});

describe('a corner', () => {
  const shores = shoresOf([{ ring: square }], 5);
  const obstacles = new Obstacles(shores);
  const corners = new Corners(obstacles, shores.offings);

  it('lies off its vertex by its offing, and its tight copy by 0.1 km', () => {
    for (let i = 0; i < corners.count; i++) {
      const vertex = obstacles.vertex(i);
      expect(angle(vertex, corners.point(i)) * EARTH_KM).toBeCloseTo(OFFINGS_KM[5], 6);
      expect(angle(vertex, corners.point(i + corners.count)) * EARTH_KM).toBeCloseTo(0.1, 6);
    }
  });

  it('lies in water', () => {
    for (let i = 0; i < 2 * corners.count; i++) expect(obstacles.kindsAt(corners.point(i))).toBe(0);
  });

  it('exists for each convex vertex and no other', () => {
    const arrow = ringThrough([0, 0], [10, 0], [3, 3], [0, 10]);
    expect(cornersOf([{ ring: arrow }]).count).toBe(3);
    expect(cornersOf([{ ring: [...arrow].reverse() }]).count).toBe(1);
  });

  it('at the tip of a spike lies ahead of it', () => {
    const spike = new Obstacles(shoresOf([{ ring: ringThrough([0, 0], [10, 0], [0, 0.0001]) }]));
    expect(angle(offsetFromVertex(spike, 1, 5), toVec([0, 0]))).toBeGreaterThan(
      angle(toVec([0, 0]), toVec([10, 0])),
    );
  });

  it('lets only a path bend that leaves its island on one side', () => {
    // The south-eastern one.
    expect(isTangent(corners, 1, ...toVec([25, -10]))).toBe(false);
    expect(isTangent(corners, 1, ...toVec([15, -15]))).toBe(true);
    expect(isTangent(corners, 1, ...toVec([0, -8]))).toBe(true);
  });

  it('has a tight copy that is found within the distance', () => {
    const found = new Set<number>();
    corners.addTightCorners(toVec([10, -5]), 8, LAND, found);
    expect([...found]).toEqual([corners.count]);
  });
});

function cornersOf(rings: readonly { readonly ring: readonly Vec[]; readonly kind?: number }[]) {
  const shores = shoresOf(rings);
  return new Corners(new Obstacles(shores), shores.offings);
}

function foundNear(corners: Corners, a: Vec, b: Vec, reach: number, kinds: number): Set<number> {
  const found = new Set<number>();
  corners.near(a, b, reach, kinds, found);
  return found;
}

/** Returns corners that a brute-force search finds and `near` does not. */
function missedNear(corners: Corners, a: Vec, b: Vec, reach: number): number[] {
  const found = foundNear(corners, a, b, reach, LAND);
  const all = Array.from({ length: corners.count }, (_, corner) => corner);
  return all.filter(
    (corner) =>
      corners.kinds[corner] === LAND &&
      !found.has(corner) &&
      angleToArc(corners.point(corner), a, b) * EARTH_KM < reach - 1e-6,
  );
}
