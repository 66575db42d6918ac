import { describe, expect, it } from 'vitest';
import { clipLine, clipRing } from './clip-path';

const BOX = { left: 0, top: 0, right: 10, bottom: 10 };

describe('a ring in a box', () => {
  it('inside stays as it is', () => {
    const ring = [1, 1, 9, 1, 9, 9];
    expect(clipRing(ring, BOX)).toBe(ring);
  });

  it('outside is gone', () => {
    expect(clipRing([11, 1, 20, 1, 20, 9], BOX)).toEqual([]);
  });

  it('round the box fills it', () => {
    const clipped = clipRing([-5, -5, 15, -5, 15, 15, -5, 15], BOX);
    const corners = new Set(
      Array.from({ length: clipped.length / 2 }, (_, i) => clipped.slice(2 * i, 2 * i + 2).join()),
    );
    expect(corners).toEqual(new Set(['0,0', '10,0', '10,10', '0,10']));
  });
});

describe('a line in a box', () => {
  it('is divided where it leaves and enters again', () => {
    expect(clipLine([-5, 5, 5, 5, 5, 20, 8, 20, 8, 5], BOX)).toEqual([
      [0, 5, 5, 5, 5, 10],
      [8, 10, 8, 5],
    ]);
  });

  it('across the box without a point inside is kept', () => {
    expect(clipLine([-5, 5, 15, 5], BOX)).toEqual([[0, 5, 10, 5]]);
  });

  it('upright or level is kept, though its own box has no area', () => {
    expect(clipLine([5, 2, 5, 8], BOX)).toEqual([[5, 2, 5, 8]]);
    expect(clipLine([5, -2, 5, 8], BOX)).toEqual([[5, 0, 5, 8]]);
  });

  it('outside is gone', () => {
    expect(clipLine([20, 20, 30, 20], BOX)).toEqual([]);
    expect(clipLine([-3, 8, 3, 14], BOX)).toEqual([]);
  });
});
