import { describe, expect, it } from 'vitest';
import { median, quantile } from './statistics';

describe('a quantile', () => {
  it('lies between its neighbours', () => {
    expect(median([4, 1, 3, 2])).toBe(2.5);
    expect(quantile([10, 20, 30], 1)).toBe(30);
    expect(quantile([10, 20, 30], 0)).toBe(10);
  });

  it('of no values is NaN', () => {
    expect(median([])).toBeNaN();
  });
});
