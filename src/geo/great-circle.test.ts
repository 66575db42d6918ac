import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isContinuous } from './antimeridian';
import {
  greatCircleDistance,
  greatCircleInterpolate,
  greatCircleLine,
  initialBearing,
} from './great-circle';
import type { Position } from './position';
import { nauticalMiles } from './units';

const anyPosition = fc.tuple(
  fc.double({ min: -180, max: 180, noNaN: true }),
  fc.double({ min: -90, max: 90, noNaN: true }),
);
const anyFraction = fc.double({ min: 0, max: 1, noNaN: true });

/** Half the circumference of the mean sphere. */
const HALF_GLOBE = 10_807.3;

describe('greatCircleDistance', () => {
  it('is 60 nautical miles for a degree of the equator', () => {
    expect(greatCircleDistance([0, 0], [1, 0])).toBeCloseTo(60.04, 2);
  });

  it('takes the shorter way across the antimeridian', () => {
    expect(greatCircleDistance([179.5, 0], [-179.5, 0])).toBeCloseTo(60.04, 2);
    expect(greatCircleDistance([180, 0], [-180, 0])).toBeCloseTo(0, 9);
  });

  it('is half the circumference between the poles', () => {
    expect(greatCircleDistance([0, 90], [0, -90])).toBeCloseTo(HALF_GLOBE, 1);
    expect(greatCircleDistance([20, 90], [-130, -90])).toBeCloseTo(HALF_GLOBE, 1);
  });

  it('is 0 between equal positions', () => {
    expect(greatCircleDistance([-77.27, -11.58], [-77.27, -11.58])).toBe(0);
    expect(greatCircleDistance([0, 90], [135, 90])).toBeCloseTo(0, 9);
  });

  it('is half the circumference to any antipode', () => {
    expect(greatCircleDistance([-77.27, -11.58], [102.73, 11.58])).toBeCloseTo(HALF_GLOBE, 1);
  });

  it('resolves a metre', () => {
    expect(greatCircleDistance([10, 50], [10, 50 + 1 / 111_195.08]) * 1852).toBeCloseTo(1, 5);
  });

  it('is symmetric', () => {
    fc.assert(
      fc.property(anyPosition, anyPosition, (a, b) => {
        expect(greatCircleDistance(a, b)).toBeCloseTo(greatCircleDistance(b, a), 9);
      }),
    );
  });
});

describe('initialBearing', () => {
  it.each([
    { to: [0, 1], bearing: 0 },
    { to: [1, 0], bearing: 90 },
    { to: [0, -1], bearing: 180 },
    { to: [-1, 0], bearing: 270 },
  ] as const)('is $bearing from the origin to $to', ({ to, bearing }) => {
    expect(initialBearing([0, 0], to)).toBeCloseTo(bearing, 9);
  });

  it('points across the antimeridian', () => {
    expect(initialBearing([179.5, 0], [-179.5, 0])).toBeCloseTo(90, 9);
    expect(initialBearing([-179.5, 0], [179.5, 0])).toBeCloseTo(270, 9);
  });

  it('is south from the North Pole along its own meridian', () => {
    expect(initialBearing([30, 90], [30, 10])).toBeCloseTo(180, 9);
  });

  it('is north to an equal position and to the antipode', () => {
    expect(initialBearing([5, 5], [5, 5])).toBe(0);
    expect(initialBearing([-77, -11], [103, 11])).toBe(0);
  });

  it('stays in [0, 360)', () => {
    fc.assert(
      fc.property(anyPosition, anyPosition, (a, b) => {
        const bearing = initialBearing(a, b);
        expect(bearing).toBeGreaterThanOrEqual(0);
        expect(bearing).toBeLessThan(360);
      }),
    );
  });
});

describe('greatCircleInterpolate', () => {
  it('gives an unwrapped midpoint across the antimeridian', () => {
    const [lon, lat] = greatCircleInterpolate([170, 0], [-170, 0], 0.5);
    expect(lon).toBeCloseTo(180, 9);
    expect(lat).toBeCloseTo(0, 9);
    expect(greatCircleInterpolate([170, 0], [-170, 0], 0.75)[0]).toBeCloseTo(185, 9);
  });

  it('lies poleward of the parallel', () => {
    expect(greatCircleInterpolate([-60, 45], [60, 45], 0.5)[1]).toBeCloseTo(63.43, 2);
  });

  it('passes over the pole between opposite meridians', () => {
    expect(greatCircleInterpolate([0, 60], [180, 60], 0.5)[1]).toBeCloseTo(90, 6);
  });

  it('goes north towards the antipode', () => {
    const [lon, lat] = greatCircleInterpolate([-77, 0], [103, 0], 0.25);
    expect(lon).toBeCloseTo(-77, 9);
    expect(lat).toBeCloseTo(45, 9);
  });

  it('gives the position itself between equal positions', () => {
    const [lon, lat] = greatCircleInterpolate([-77, -11], [-77, -11], 0.3);
    expect(lon).toBeCloseTo(-77, 9);
    expect(lat).toBeCloseTo(-11, 9);
  });

  it('divides the distance by the fraction', () => {
    fc.assert(
      fc.property(anyPosition, anyPosition, anyFraction, (a, b, fraction) => {
        const middle = greatCircleInterpolate(a, b, fraction);
        const length = greatCircleDistance(a, b);
        expect(greatCircleDistance(a, middle)).toBeCloseTo(fraction * length, 6);
        expect(greatCircleDistance(middle, b)).toBeCloseTo((1 - fraction) * length, 6);
      }),
    );
  });
});

describe('greatCircleLine', () => {
  it('keeps both ends and steps of at most maxStep', () => {
    const line = greatCircleLine([-77, -11], [-118, 33], nauticalMiles(100));
    expect(line[0]).toEqual([-77, -11]);
    expect(line.at(-1)).toEqual([-118, 33]);
    expect(longestStep(line)).toBeLessThanOrEqual(100 + 1e-9);
    expect(longestStep(line)).toBeGreaterThan(95);
  });

  it('runs past -180 to Shanghai at longitude -238', () => {
    const line = greatCircleLine([-77, -11], [122, 30], nauticalMiles(50));
    expect(line.at(-1)?.[0]).toBe(122 - 360);
    expect(isContinuous(line)).toBe(true);
  });

  it('is both ends for equal positions', () => {
    expect(greatCircleLine([180, 0], [180, 0], nauticalMiles(10))).toEqual([
      [180, 0],
      [180, 0],
    ]);
  });

  it('is continuous between any two positions, including poles and antipodes', () => {
    fc.assert(
      fc.property(anyPosition, anyPosition, (a, b) => {
        expect(isContinuous(greatCircleLine(a, b, nauticalMiles(300)))).toBe(true);
      }),
    );
    expect(isContinuous(greatCircleLine([0, 90], [0, -90], nauticalMiles(300)))).toBe(true);
    expect(isContinuous(greatCircleLine([0, 0], [180, 0], nauticalMiles(300)))).toBe(true);
  });
});

function longestStep(line: readonly Position[]): number {
  return Math.max(...line.slice(1).map((to, i) => greatCircleDistance(line[i] ?? to, to)));
}
