import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isContinuous } from './antimeridian';
import { greatCircleDistance } from './great-circle';
import { rhumbBearing, rhumbLine, rhumbLineDistance } from './rhumb-line';
import { nauticalMiles } from './units';

const anyPosition = fc.tuple(
  fc.double({ min: -180, max: 180, noNaN: true }),
  fc.double({ min: -85, max: 85, noNaN: true }),
);

describe('rhumbLineDistance', () => {
  it('is the great circle along the equator and along a meridian', () => {
    expect(rhumbLineDistance([0, 0], [1, 0])).toBeCloseTo(60.04, 2);
    expect(rhumbLineDistance([0, 0], [0, 1])).toBeCloseTo(60.04, 2);
  });

  it('crosses the antimeridian the short way, whichever copies it is given', () => {
    expect(rhumbLineDistance([179.5, 0], [-179.5, 0])).toBeCloseTo(60.04, 2);
    expect(rhumbLineDistance([539.5, 0], [-179.5, 0])).toBeCloseTo(60.04, 2);
  });

  it('is nothing between 180 and -180', () => {
    expect(rhumbLineDistance([180, 40], [-180, 40])).toBe(0);
  });

  it('keeps to the parallel, half the equator at 60 degrees', () => {
    expect(rhumbLineDistance([0, 60], [10, 60])).toBeCloseTo(300.2, 1);
  });

  it('reaches a pole up the meridian, whatever longitude the pole is given', () => {
    expect(rhumbLineDistance([10, 0], [130, 90])).toBeCloseTo(5403.6, 1);
    expect(rhumbLineDistance([130, -90], [10, 0])).toBeCloseTo(5403.6, 1);
  });

  it('is nothing to the same place', () => {
    expect(rhumbLineDistance([-77, -11], [-77, -11])).toBe(0);
    expect(rhumbLineDistance([0, -90], [90, -90])).toBe(0);
  });

  it('is never shorter than the great circle', () => {
    fc.assert(
      fc.property(anyPosition, anyPosition, (a, b) => {
        const shortest = greatCircleDistance(a, b);
        expect(rhumbLineDistance(a, b)).toBeGreaterThan(shortest * (1 - 1e-6) - 1e-3);
      }),
    );
  });
});

describe('rhumbBearing', () => {
  it.each([
    { from: [0, 0], to: [0, 1], bearing: 0 },
    { from: [0, 60], to: [10, 60], bearing: 90 },
    { from: [0, 0], to: [0, -1], bearing: 180 },
    { from: [0, 60], to: [-10, 60], bearing: 270 },
    { from: [179, 0], to: [-179, 0], bearing: 90 },
    { from: [-179, 0], to: [179, 0], bearing: 270 },
    { from: [10, 0], to: [130, 90], bearing: 0 },
    { from: [10, 90], to: [130, 0], bearing: 180 },
    { from: [5, 5], to: [5, 5], bearing: 0 },
    { from: [0, -90], to: [90, -90], bearing: 0 },
  ] as const)('is $bearing from $from to $to', ({ from, to, bearing }) => {
    expect(rhumbBearing(from, to)).toBeCloseTo(bearing, 9);
  });
});

describe('rhumbLine', () => {
  it('is straight on a Mercator map', () => {
    const [, middle] = rhumbLine([0, 0], [40, 50], nauticalMiles(2000));
    expect(middle?.[1]).toBeCloseTo(25, 9);
    expect(rhumbBearing([0, 0], middle ?? [0, 0])).toBeCloseTo(rhumbBearing([0, 0], [40, 50]), 6);
  });

  it('runs past 180 and not back round the world', () => {
    const line = rhumbLine([170, 10], [-170, 20], nauticalMiles(100));
    expect(line.at(-1)).toEqual([190, 20]);
    expect(isContinuous(line)).toBe(true);
  });

  it('runs past -180 along a parallel', () => {
    const line = rhumbLine([-170, 0], [170, 0], nauticalMiles(601));
    expect(line.map(([lon]) => lon)).toEqual([-170, -180, -190]);
  });

  it('leaves the South Pole up the meridian of its end', () => {
    const line = rhumbLine([0, -90], [100, -80], nauticalMiles(301));
    expect(line).toEqual([
      [100, -90],
      [100, -85],
      [100, -80],
    ]);
  });

  it('is both ends for the same point twice', () => {
    expect(rhumbLine([3, 4], [3, 4], nauticalMiles(10))).toEqual([
      [3, 4],
      [3, 4],
    ]);
  });

  it('does not lose itself in rounding along a parallel', () => {
    const nearly = rhumbLineDistance([0, 0], [-9.175724821671034, -6.9e-10]);
    expect(nearly).toBeCloseTo(rhumbLineDistance([0, 0], [-9.175724821671034, 0]), 6);
  });

  it('adds up to its distance', () => {
    fc.assert(
      fc.property(anyPosition, anyPosition, (a, b) => {
        const line = rhumbLine(a, b, nauticalMiles(500));
        const sum = line
          .slice(1)
          .reduce((run, to, i) => run + rhumbLineDistance(line[i] ?? to, to), 0);
        expect(isContinuous(line)).toBe(true);
        expect(sum).toBeCloseTo(rhumbLineDistance(a, b), 2);
      }),
    );
  });
});
