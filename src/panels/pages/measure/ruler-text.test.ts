import { describe, expect, it } from 'vitest';
import { degrees, nauticalMiles } from '../../../geo/units';
import { bearingText, lengthApartText, lengthText, shareText } from './ruler-text';

describe('a measured length', () => {
  it("is whole from a hundred on and finer below, in the reader's unit", () => {
    expect(lengthText('en', nauticalMiles(9228.385), 'nm')).toBe('9,228 nm');
    expect(lengthText('es', nauticalMiles(41.26), 'nm')).toBe('41.3 mn');
    expect(lengthText('zh', nauticalMiles(54), 'km')).toBe('100公里');
    expect(lengthText('en', nauticalMiles(0.254), 'nm')).toBe('0.25 nm');
    expect(lengthText('en', nauticalMiles(0), 'mi')).toBe('0 mi');
  });
});

describe('a difference of two measured lengths', () => {
  const difference = (a: number, b: number) =>
    lengthApartText('en', nauticalMiles(a), nauticalMiles(b), 'nm');

  it('is the difference of the shown figures', () => {
    expect(difference(9255.6, 9241.4)).toBe('15 nm');
    expect(difference(9241.4, 9255.6)).toBe('15 nm');
    expect(difference(41.26, 41.14)).toBe('0.2 nm');
    expect(difference(100.4, 99.94)).toBe('0.1 nm');
  });

  it('has more digits where the shown figures are equal', () => {
    expect(difference(200.1, 200.35)).toBe('0.25 nm');
  });
});

describe('a bearing', () => {
  it('has three digits and is never 360', () => {
    expect(bearingText(degrees(7.2))).toBe('007°');
    expect(bearingText(degrees(320.75))).toBe('321°');
    expect(bearingText(degrees(359.6))).toBe('000°');
  });
});

describe('a share', () => {
  it('has more digits below one per cent, and is 0 for a whole of 0', () => {
    expect(shareText('en', 403.1, 9228.4)).toBe('4.4%');
    expect(shareText('en', -3.5, 9228.4)).toBe('0.04%');
    expect(shareText('en', 0, 0)).toBe('0.00%');
  });
});
