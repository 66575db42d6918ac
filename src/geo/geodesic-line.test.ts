import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isContinuous } from './antimeridian';
import { geodesicDistance, trackLength } from './geodesic';
import { geodesicBearings, geodesicLine } from './geodesic-line';
import { nauticalMiles } from './units';

const anyPosition = fc.tuple(
  fc.double({ min: -180, max: 180, noNaN: true }),
  fc.double({ min: -90, max: 90, noNaN: true }),
);

describe('geodesicBearings', () => {
  it("match Karney's example, Wellington to Salamanca: 161.068 and 18.825", () => {
    const { initial, final } = geodesicBearings([174.81, -41.32], [-5.5, 40.96]);
    expect(initial).toBeCloseTo(161.067_669_986, 6);
    expect(final).toBeCloseTo(18.825_195_123, 6);
  });

  it('point east along the equator and north up a meridian', () => {
    expect(geodesicBearings([0, 0], [10, 0])).toEqual({ initial: 90, final: 90 });
    expect(geodesicBearings([0, 0], [0, 10])).toEqual({ initial: 0, final: 0 });
  });

  it('take the shorter way across the antimeridian', () => {
    expect(geodesicBearings([179, 0], [-179, 0]).initial).toBeCloseTo(90, 9);
    expect(geodesicBearings([-179, 0], [179, 0]).initial).toBeCloseTo(270, 9);
  });

  it('leave north and arrive south over a pole', () => {
    expect(geodesicBearings([0, 80], [180, 80])).toEqual({ initial: 0, final: 180 });
  });

  it('are north between equal positions, also at 180 and -180', () => {
    expect(geodesicBearings([180, 5], [-180, 5])).toEqual({ initial: 0, final: 0 });
  });
});

describe('geodesicLine', () => {
  it('runs past -180 to Shanghai at longitude -238', () => {
    const line = geodesicLine([-77.27, -11.58], [122, 31], nauticalMiles(25));
    expect(line[0]).toEqual([-77.27, -11.58]);
    expect(line.at(-1)).toEqual([-238, 31]);
    expect(isContinuous(line)).toBe(true);
  });

  it('passes over the pole between opposite meridians', () => {
    const line = geodesicLine([0, 80], [180, 80], nauticalMiles(100));
    expect(Math.max(...line.map(([, lat]) => lat))).toBeGreaterThan(89);
    expect(isContinuous(line)).toBe(true);
  });

  it('is both ends for equal positions', () => {
    expect(geodesicLine([180, 0], [180, 0], nauticalMiles(10))).toEqual([
      [180, 0],
      [180, 0],
    ]);
  });

  it('has equal steps of at most maxStep that add up to the distance', () => {
    fc.assert(
      fc.property(anyPosition, anyPosition, (a, b) => {
        const line = geodesicLine(a, b, nauticalMiles(500));
        expect(isContinuous(line)).toBe(true);
        expect(trackLength(line)).toBeCloseTo(geodesicDistance(a, b), 6);
        for (const [i, to] of line.slice(1).entries()) {
          expect(geodesicDistance(line[i] ?? to, to)).toBeLessThanOrEqual(500 + 1e-6);
        }
      }),
    );
  });
});
