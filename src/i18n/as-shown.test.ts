import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differenceAsShown, roundAsShown, withSign } from './as-shown';
import { formatNumber } from './format-number';

const figure = fc.double({ min: -100_000, max: 100_000, noNaN: true });
const decimals = fc.integer({ min: 0, max: 2 });

describe('differenceAsShown', () => {
  it('returns 15 for 9,255.6 and 9,241.4, as for 9,256 and 9,241', () => {
    expect(differenceAsShown(9255.6, 9241.4)).toBe(15);
    expect(differenceAsShown(9241.4, 9255.6)).toBe(-15);
  });

  it('equals the difference of the formatted figures', () => {
    fc.assert(
      fc.property(figure, figure, decimals, (a, b, digits) => {
        const [left, right] = [a, b].map((value) => read(formatNumber('en', value, digits)));
        expect(differenceAsShown(a, b, digits)).toBeCloseTo((left ?? 0) - (right ?? 0), 9);
      }),
    );
  });

  it('is within one unit of the last digit of the true difference', () => {
    fc.assert(
      fc.property(figure, figure, decimals, (a, b, digits) => {
        const error = Math.abs(differenceAsShown(a, b, digits) - (a - b));
        expect(error).toBeLessThanOrEqual(10 ** -digits + 1e-9);
      }),
    );
  });

  it('is 0, and never -0, for figures that look alike', () => {
    expect(differenceAsShown(9255.6, 9256.4)).toBe(0);
    expect(differenceAsShown(-0.2, 0.1)).toBe(0);
  });

  it('rounds halves as the formatter does', () => {
    expect(roundAsShown(24.15, 1)).toBe(24.2);
    expect(roundAsShown(-1234.5)).toBe(-1235);
  });
});

describe('withSign', () => {
  it('puts the sign in front', () => {
    expect(withSign('6 nm')).toBe('+6 nm');
    expect(withSign('−0.5 days')).toBe('−0.5 days');
  });
});

function read(text: string): number {
  return Number(text.replaceAll(',', '').replace('−', '-'));
}
