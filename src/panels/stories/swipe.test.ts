import { describe, expect, it } from 'vitest';
import { swipeTowards } from './use-swipe';

describe('swipeTowards', () => {
  it('turns forward to the left and back to the right', () => {
    expect(swipeTowards(-80, 10)).toBe(1);
    expect(swipeTowards(80, -10)).toBe(-1);
  });

  it('leaves taps, short moves and scrolling alone', () => {
    expect(swipeTowards(-20, 0)).toBe(0);
    expect(swipeTowards(-60, 50)).toBe(0);
    expect(swipeTowards(0, 200)).toBe(0);
  });
});
