import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isContinuous } from './antimeridian';
import { geodesicDistance, trackLength } from './geodesic';
import type { Position } from './position';
import { rhumbCourse, rhumbLine } from './rhumb-line';
import { nauticalMiles } from './units';

const anyPosition = fc.tuple(
  fc.double({ min: -180, max: 180, noNaN: true }),
  fc.double({ min: -89.9, max: 89.9, noNaN: true }),
);

function metres(from: Position, to: Position): number {
  return rhumbCourse(from, to).distance * 1852;
}

describe('rhumbCourse', () => {
  it("matches GeographicLib's RhumbSolve from New York to Singapore", () => {
    const from: Position = [-(73 + 46 / 60 + 44 / 3600), 40 + 38 / 60 + 23 / 3600];
    const to: Position = [103 + 59 / 60 + 22 / 3600, 1 + 21 / 60 + 33 / 3600];
    expect(metres(from, to)).toBeCloseTo(18_523_563, -1);
    expect(rhumbCourse(from, to).bearing).toBeCloseTo(103 + 34 / 60 + 58.2 / 3600, 4);
  });

  it('equals the geodesic along the equator and along a meridian', () => {
    expect(metres([0, 0], [1, 0])).toBeCloseTo(111_319.491, 3);
    expect(metres([0, 0], [0, 1])).toBeCloseTo(110_574.389, 3);
  });

  it('takes the shorter way across the antimeridian for any copy of the ends', () => {
    expect(metres([179.5, 0], [-179.5, 0])).toBeCloseTo(111_319.491, 3);
    expect(metres([539.5, 0], [-179.5, 0])).toBeCloseTo(111_319.491, 3);
    expect(metres([180, 40], [-180, 40])).toBe(0);
  });

  it('follows a parallel: at 60 degrees slightly more than half the equator', () => {
    expect(metres([0, 60], [1, 60])).toBeCloseTo(55_800.0, 1);
  });

  it('reaches a pole along the meridian for any longitude of the pole', () => {
    expect(metres([10, 0], [130, 90])).toBeCloseTo(20_003_931.459 / 2, 2);
    expect(metres([0, 90], [77, -90])).toBeCloseTo(20_003_931.459, 2);
  });

  it('is 0 between equal positions', () => {
    expect(rhumbCourse([-77, -11], [-77, -11])).toEqual({ distance: 0, bearing: 0 });
    expect(metres([0, -90], [90, -90])).toBe(0);
  });

  it.each([
    { from: [0, 60], to: [10, 60], bearing: 90 },
    { from: [0, 60], to: [-10, 60], bearing: 270 },
    { from: [179, 0], to: [-179, 0], bearing: 90 },
    { from: [10, 0], to: [130, 90], bearing: 0 },
    { from: [10, 90], to: [130, 0], bearing: 180 },
  ] as const)('has the bearing $bearing from $from to $to', ({ from, to, bearing }) => {
    expect(rhumbCourse(from, to).bearing).toBeCloseTo(bearing, 9);
  });

  it('has the same length and the opposite bearing in reverse', () => {
    fc.assert(
      fc.property(anyPosition, anyPosition, (a, b) => {
        const [there, back] = [rhumbCourse(a, b), rhumbCourse(b, a)];
        expect(there.distance).toBeCloseTo(back.distance, 6);
      }),
    );
  });

  it('is never shorter than the geodesic', () => {
    fc.assert(
      fc.property(anyPosition, anyPosition, (a, b) => {
        const shortest = geodesicDistance(a, b);
        expect(rhumbCourse(a, b).distance).toBeGreaterThanOrEqual(shortest * (1 - 1e-9) - 1e-6);
      }),
    );
  });

  it('is continuous at the threshold of nearly parallel ends', () => {
    const lat = fc.double({ min: -85, max: 85, noNaN: true });
    fc.assert(
      fc.property(lat, fc.double({ min: 1, max: 179, noNaN: true }), (south, lon) => {
        const [below, above] = [0.999e-3, 1.001e-3].map(
          (rise) => rhumbCourse([0, south], [lon, south + rise]).distance,
        );
        expect(Math.abs((above ?? 0) / (below ?? 1) - 1)).toBeLessThan(1e-6);
      }),
    );
  });
});

describe('rhumbLine', () => {
  it('runs past 180 without going around the world', () => {
    const line = rhumbLine([170, 10], [-170, 20], nauticalMiles(100));
    expect(line.at(-1)).toEqual([190, 20]);
    expect(isContinuous(line)).toBe(true);
  });

  it('is both ends for equal positions', () => {
    expect(rhumbLine([3, 4], [3, 4], nauticalMiles(10))).toEqual([
      [3, 4],
      [3, 4],
    ]);
  });

  it('has a constant bearing', () => {
    const line = rhumbLine([-77.27, -11.58], [122, 31], nauticalMiles(200));
    const { bearing } = rhumbCourse([-77.27, -11.58], [122, 31]);
    for (const [i, to] of line.slice(1).entries()) {
      expect(rhumbCourse(line[i] ?? to, to).bearing).toBeCloseTo(bearing, 6);
    }
  });

  // A chord of s on a parallel falls short by (s tan(lat) / R)^2 / 24: 4e-7 at 65 degrees, 3e-6 at 80.
  it('equals the sum of short geodesics along it to a millionth', () => {
    const place = fc.tuple(
      fc.double({ min: -180, max: 180, noNaN: true }),
      fc.double({ min: -65, max: 65, noNaN: true }),
    );
    fc.assert(
      fc.property(place, place, (a, b) => {
        const { distance } = rhumbCourse(a, b);
        const chords = trackLength(rhumbLine(a, b, nauticalMiles(5)));
        expect(Math.abs(chords - distance)).toBeLessThan(1e-6 * distance + 1e-6);
      }),
      { numRuns: 20 },
    );
  });
});
