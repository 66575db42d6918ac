import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inWholeUnits, sumAsPublished, sumOf } from './cost';

describe('amounts in millions', () => {
  it('come out whole where a product of floating-point numbers would not', () => {
    expect(515.04 * 1_000_000).not.toBe(515_040_000);
    expect(sumAsPublished({ currency: 'PEN', million: 515.04, to: 1001.1 })).toEqual({
      currency: 'PEN',
      value: 515_040_000,
      to: 1_001_100_000,
    });
    expect(sumOf({ usdMillion: 16.1, to: 64.04 })).toEqual({
      currency: 'USD',
      value: 16_100_000,
      to: 64_040_000,
    });
  });

  it('are exact to the unit, up to a trillion with as many decimals as a million has', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 ** 12 }), (units) => {
        expect(inWholeUnits(Number(`${units}e-6`))).toBe(units);
      }),
    );
  });
});
