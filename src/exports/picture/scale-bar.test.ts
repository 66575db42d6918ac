import { describe, expect, it } from 'vitest';
import { scaleBar } from './scale-bar';

describe('scaleBar', () => {
  it.each([
    [9000, 2000],
    [4000, 1000],
    [3999, 500],
    [20, 5],
    [0.9, 0.2],
  ])('has a picture that is %d wide a bar of %d', (width, length) => {
    const bar = scaleBar(width);
    expect(bar.length).toBeCloseTo(length, 9);
    expect(bar.share).toBeCloseTo(length / width, 9);
  });

  it('takes more than a tenth and at most a quarter of the picture', () => {
    for (let width = 0.37; width < 50_000; width *= 1.07) {
      const { share } = scaleBar(width);
      expect(share).toBeGreaterThan(0.1 - 1e-9);
      expect(share).toBeLessThanOrEqual(0.25 + 1e-9);
    }
  });
});
