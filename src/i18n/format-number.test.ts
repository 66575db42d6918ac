import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LOCALES } from '../domain/locale';
import { formatFixed, formatNumber } from './format-number';

describe('formatNumber', () => {
  it.each(LOCALES.filter((locale) => locale !== 'pt'))(
    'separates thousands from four digits on in %s',
    (locale) => {
      expect(
        [999, 1000, 9256, 270_000, 1_234_567].map((each) => formatNumber(locale, each)),
      ).toEqual(['999', '1,000', '9,256', '270,000', '1,234,567']);
    },
  );

  it('separates thousands by points and decimals by a comma in Portuguese', () => {
    expect([999, 9256, 1_234_567.5].map((each) => formatNumber('pt', each, 1))).toEqual([
      '999',
      '9.256',
      '1.234.567,5',
    ]);
  });

  it('writes at most the requested decimals and no trailing zeros', () => {
    expect(formatNumber('en', 15.42, 1)).toBe('15.4');
    expect(formatNumber('en', 16, 1)).toBe('16');
    expect(formatNumber('en', 1234.5, 2)).toBe('1,234.5');
  });

  it('rounds halves of the shortest notation away from zero', () => {
    expect(formatNumber('en', 2.5)).toBe('3');
    expect(formatNumber('en', -2.5)).toBe('−3');
    expect(formatNumber('en', 1.005, 2)).toBe('1.01');
    expect(formatNumber('en', 999.95, 1)).toBe('1,000');
    expect(formatNumber('en', 0.05, 0)).toBe('0');
  });

  it('writes no minus before zero', () => {
    expect(formatNumber('en', -0)).toBe('0');
    expect(formatNumber('en', -0.4)).toBe('0');
  });

  it('writes very large and very small numbers without an exponent', () => {
    expect(formatNumber('en', 1e21)).toBe('1,000,000,000,000,000,000,000');
    expect(formatNumber('en', 1.2e-7, 8)).toBe('0.00000012');
  });

  it('agrees with the locale data of this machine', () => {
    const double = fc.double({ noNaN: true, min: -1e15, max: 1e15 });
    fc.assert(
      fc.property(double, fc.integer({ min: 0, max: 6 }), (value, digits) => {
        const known = new Intl.NumberFormat('en-GB', { maximumFractionDigits: digits });
        expect(formatNumber('en', value, digits)).toBe(
          known.format(value).replace(/^-0$/, '0').replace('-', '−'),
        );
      }),
    );
  });
});

describe('formatFixed', () => {
  it('keeps trailing zeros', () => {
    expect(formatFixed('en', 0.4, 2)).toBe('0.40');
    expect(formatFixed('es', 1234, 1)).toBe('1,234.0');
    expect(formatFixed('zh', 12.6, 0)).toBe('13');
  });
});
