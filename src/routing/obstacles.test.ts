import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Position } from '../geo/position';
import { arcsMeet, isInRing, isNearTouch } from './arc-oracle.fixture';
import { ALL_KINDS, HAZARD, LAND, Obstacles, WEATHER_LIMIT } from './obstacles';
import { ringAround, ringThrough, shoresOf } from './shores.fixture';
import { angle, angleToArc, EARTH_KM, toVec, type Vec } from './vec';

const position = fc.tuple(
  fc.double({ min: -180, max: 180, noNaN: true }),
  fc.double({ min: -90, max: 90, noNaN: true }),
);
const place = position.map(toVec);

/** Away from the North Pole, which must be water. */
const middle: fc.Arbitrary<Position> = fc.oneof(
  fc.tuple(fc.integer({ min: -180, max: 179 }), fc.integer({ min: -80, max: 65 })),
  fc.tuple(fc.constantFrom(-180, 180, 179, -179), fc.integer({ min: -80, max: 65 })),
  fc.tuple(fc.integer({ min: -180, max: 179 }), fc.constantFrom(-90, -88, 66)),
);
const radii = fc.array(fc.double({ min: 0.5, max: 20, noNaN: true }), {
  minLength: 3,
  maxLength: 60,
});
const kind = fc.constantFrom(LAND, HAZARD, WEATHER_LIMIT);
const rings = fc.array(
  fc.record({ ring: fc.tuple(middle, radii).map(([at, list]) => ringAround(at, list)), kind }),
  { minLength: 1, maxLength: 6 },
);

const island = ringThrough([10, -5], [20, -5], [20, 5], [10, 5]);
const islandAt180 = ringThrough([175, -5], [-175, -5], [-175, 5], [175, 5]);
const southern = ringAround([0, -90], Array<number>(36).fill(20));

describe('an arc', () => {
  const world = new Obstacles(
    shoresOf([{ ring: island }, { ring: islandAt180 }, { ring: southern, kind: WEATHER_LIMIT }]),
  );

  it.each([
    { path: 'through an island', from: [0, 0], to: [30, 0], isMet: true },
    { path: 'past it', from: [0, 10], to: [30, 10], isMet: false },
    { path: 'that ends ashore', from: [0, 0], to: [15, 0], isMet: true },
    { path: 'that stays ashore', from: [12, 0], to: [18, 0], isMet: false },
    {
      path: 'over the antimeridian, through an island',
      from: [170, 0],
      to: [-170, 0],
      isMet: true,
    },
    { path: 'over the antimeridian, past it', from: [170, 20], to: [-170, 20], isMet: false },
    { path: 'over the North Pole', from: [0, 60], to: [180, 60], isMet: false },
    { path: 'over the South Pole', from: [0, -60], to: [180, -60], isMet: true },
    { path: 'from a place to itself', from: [5, 5], to: [5, 5], isMet: false },
  ] as const)('$path meets a shore: $isMet', ({ from, to, isMet }) => {
    expect(world.blocks(...toVec(from), ...toVec(to), ALL_KINDS)).toBe(isMet);
    expect(world.blocks(...toVec(to), ...toVec(from), ALL_KINDS)).toBe(isMet);
  });

  it('meets only shores of the requested kinds', () => {
    const [a, b] = [toVec([0, -60]), toVec([180, -60])];
    expect(world.blocks(...a, ...b, LAND)).toBe(false);
    expect(world.blocks(...a, ...b, LAND | WEATHER_LIMIT)).toBe(true);
  });

  it('meets exactly the edges that a brute-force search finds', () => {
    fc.assert(
      fc.property(rings, place, place, (list, a, b) => {
        const obstacles = new Obstacles(shoresOf(list));
        const edges = Array.from(obstacles.next, (to, from) => ({
          from,
          arc: [obstacles.vertex(from), obstacles.vertex(to)] as const,
        }));
        fc.pre(!edges.some(({ arc }) => isNearTouch(a, b, ...arc)));
        const met = edges.filter(({ arc }) => arcsMeet(a, b, ...arc)).map(({ from }) => from);
        expect(obstacles.edgesMet(a, b, ALL_KINDS).sort((x, y) => x - y)).toEqual(met);
        expect(obstacles.blocks(...a, ...b, ALL_KINDS)).toBe(met.length > 0);
      }),
      { numRuns: 400 },
    );
  });

  it('meets nothing in an empty world', () => {
    expect(new Obstacles(shoresOf([])).blocks(1, 0, 0, 0, 1, 0, ALL_KINDS)).toBe(false);
  });
});

describe('the kinds at a point', () => {
  it.each([
    { at: 'on an island', position: [15, 0], kinds: LAND },
    { at: 'at 180, on an island', position: [180, 0], kinds: LAND },
    { at: 'at -180, on an island', position: [-180, 0], kinds: LAND },
    { at: 'at sea', position: [0, 0], kinds: 0 },
    { at: 'at the North Pole', position: [0, 90], kinds: 0 },
    { at: 'at the South Pole', position: [0, -90], kinds: WEATHER_LIMIT },
    { at: 'at the South Pole, by any longitude', position: [77, -90], kinds: WEATHER_LIMIT },
  ] as const)('$at are $kinds', ({ position: at, kinds }) => {
    const world = new Obstacles(
      shoresOf([{ ring: island }, { ring: islandAt180 }, { ring: southern, kind: WEATHER_LIMIT }]),
    );
    expect(world.kindsAt(toVec(at))).toBe(kinds);
  });

  it('of a lake in an island are none', () => {
    const lake = ringThrough([14, -1], [14, 1], [16, 1], [16, -1]);
    const world = new Obstacles(shoresOf([{ ring: island }, { ring: lake }]));
    expect(world.kindsAt(toVec([15, 0]))).toBe(0);
    expect(world.kindsAt(toVec([12, 0]))).toBe(LAND);
  });

  it('are those of the rings that contain it', () => {
    fc.assert(
      fc.property(rings, place, (list, at) => {
        const obstacles = new Obstacles(shoresOf(list));
        const expected = list
          .filter(({ ring }) => isInRing(at, ring))
          .reduce((kinds, ring) => kinds ^ ring.kind, 0);
        fc.pre(obstacles.kmToShore(at, 1) === 1);
        expect(obstacles.kindsAt(at)).toBe(expected);
      }),
      { numRuns: 400 },
    );
  });
});

describe('the distance to a shore', () => {
  /** Vertices as close as on a real coast: an edge of 2 km lies within 0.1 m of its chord. */
  const finely = fc
    .tuple(
      middle,
      fc.array(fc.double({ min: 0.9, max: 1.1, noNaN: true }), { minLength: 300, maxLength: 300 }),
    )
    .map(([at, list]) => ({ ring: ringAround(at, list) }));
  const world = fc.array(finely, { minLength: 1, maxLength: 4 });
  const near = fc
    .tuple(world, fc.double({ min: -4, max: 4, noNaN: true }), fc.nat())
    .map(([list, off, seed]) => {
      const ring = list[seed % list.length]?.ring ?? [];
      const [x, y, z] = ring[seed % ring.length] ?? [1, 0, 0];
      const length = Math.hypot(x, y, z + off / 60);
      return { list, at: [x / length, y / length, (z + off / 60) / length] as Vec };
    });

  it('is the distance to the nearest edge', () => {
    fc.assert(
      fc.property(near, ({ list, at }) => {
        const obstacles = new Obstacles(shoresOf(list));
        expect(obstacles.kmToShore(at, 1000)).toBeCloseTo(bruteForceKm(obstacles, at, 1000), 2);
      }),
      { numRuns: 60 },
    );
  });

  it('is the limit if no shore is nearer', () => {
    const world = new Obstacles(shoresOf([{ ring: island }]));
    expect(world.kmToShore(toVec([0, 0]), 100)).toBe(100);
    expect(world.kmToShore(toVec([9, 0]), 500)).toBeCloseTo(111.2, 1);
    expect(world.kmToShore(toVec([9, 0]), 500, HAZARD)).toBe(500);
  });

  it('comes with points on the shore, the nearest first', () => {
    fc.assert(
      fc.property(near, ({ list, at }) => {
        const obstacles = new Obstacles(shoresOf(list));
        const shores = obstacles.shoresNear(at, 300);
        expect(shores.map(({ km }) => km)).toEqual(
          shores.map(({ km }) => km).sort((a, b) => a - b),
        );
        for (const { point, km, vertex } of shores) {
          expect(angle(at, point) * EARTH_KM).toBeCloseTo(km, 6);
          const end = obstacles.vertex(obstacles.next[vertex] ?? 0);
          expect(angleToArc(point, obstacles.vertex(vertex), end)).toBeLessThan(1e-7);
        }
        const least = bruteForceKm(obstacles, at, 300);
        expect(shores[0]?.km ?? 300).toBeCloseTo(least, 2);
      }),
      { numRuns: 40 },
    );
  });
});

function bruteForceKm(obstacles: Obstacles, at: Vec, limit: number): number {
  return obstacles.next.reduce((least, to, from) => {
    const away = angleToArc(at, obstacles.vertex(from), obstacles.vertex(to));
    return Math.min(least, away * EARTH_KM);
  }, limit);
}
