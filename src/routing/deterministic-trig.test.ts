import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deterministicSine, HALF_PI } from './deterministic-trig';

/** All longitudes and latitudes, and one turn beyond. */
const angle = fc.double({ min: -3 * Math.PI, max: 3 * Math.PI, noNaN: true });

/** Half a unit in the last place of 3 pi, twice, and one of the result. */
const ROUNDING = 3e-15;

describe('deterministic sines and cosines', () => {
  it('agree with Math.sin and Math.cos within rounding', () => {
    fc.assert(
      fc.property(angle, (radians) => {
        expect(Math.abs(deterministicSine(radians) - Math.sin(radians))).toBeLessThanOrEqual(
          ROUNDING,
        );
        expect(Math.abs(deterministicCosine(radians) - Math.cos(radians))).toBeLessThanOrEqual(
          ROUNDING,
        );
      }),
      { numRuns: 5000 },
    );
  });

  it('agree at every degree', () => {
    for (let degrees = -360; degrees <= 360; degrees++) {
      const radians = (degrees * Math.PI) / 180;
      expect(Math.abs(deterministicSine(radians) - Math.sin(radians))).toBeLessThanOrEqual(1e-15);
      expect(Math.abs(deterministicCosine(radians) - Math.cos(radians))).toBeLessThanOrEqual(1e-15);
    }
  });

  it('are exact at multiples of 90 degrees', () => {
    expect(deterministicSine(0)).toBe(0);
    expect(deterministicCosine(0)).toBe(1);
    expect(deterministicSine(Math.PI / 2)).toBe(1);
    expect(deterministicSine(-Math.PI / 2)).toBe(-1);
    expect(deterministicCosine(Math.PI)).toBe(-1);
  });

  it('are odd and even functions', () => {
    fc.assert(
      fc.property(angle, (radians) => {
        expect(deterministicSine(-radians)).toBeCloseTo(-deterministicSine(radians), 14);
        expect(deterministicCosine(-radians)).toBeCloseTo(deterministicCosine(radians), 14);
      }),
    );
  });
});

function deterministicCosine(angle: number): number {
  return deterministicSine(angle + HALF_PI);
}
