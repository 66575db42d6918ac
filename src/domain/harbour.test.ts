import { describe, expect, it } from 'vitest';
import { longestStretch, middleOf } from './harbour';

describe('the middle of a shape', () => {
  it('is the position of a point', () => {
    expect(middleOf({ type: 'point', position: [122, 30] })).toEqual([122, 30]);
  });

  it('is the middle of the longest stretch of a line', () => {
    const track = [
      [0, 0],
      [0, 1],
      [4, 1],
    ] as const;
    expect(longestStretch(track)).toEqual([
      [0, 1],
      [4, 1],
    ]);
    expect(middleOf({ type: 'line', track })).toEqual([2, 1]);
  });

  it('measures stretches on the ground, not in degrees', () => {
    const track = [
      [0, 80],
      [3, 80],
      [3, 81],
    ] as const;
    expect(longestStretch(track)).toEqual([
      [3, 80],
      [3, 81],
    ]);
  });

  it('is the mean of the corners of an area, the closing one counted once', () => {
    const ring = [
      [179, 0],
      [181, 0],
      [181, 2],
      [179, 2],
      [179, 0],
    ] as const;
    expect(middleOf({ type: 'area', ring })).toEqual([180, 1]);
  });
});
