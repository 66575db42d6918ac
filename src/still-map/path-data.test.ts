import { describe, expect, it } from 'vitest';
import { pathData, thinPath } from './path-data';

describe('a simplified path', () => {
  it('keeps both ends and what is off the line by more than half a pixel', () => {
    expect(thinPath([0, 0, 5, 0.2, 10, 0, 12, 3])).toEqual([0, 0, 10, 0, 12, 3]);
  });

  it('keeps a ring a ring', () => {
    const ring = [0, 0, 10, 0, 10, 10, 0, 10, 0, 0];
    expect(thinPath(ring)).toEqual(ring);
  });

  it('of equal points ends', () => {
    expect(thinPath([3, 3, 3, 3, 3, 3])).toEqual([3, 3, 3, 3]);
  });
});

describe('path data', () => {
  it('is written in fifths of a pixel, each point relative to the one before', () => {
    expect(pathData([[1, 2, 1.5, 1, 3, 4]], false)).toBe('M5 10l3-5 7 15');
  });

  it('does not repeat the first point of a ring', () => {
    expect(pathData([[0, 0, 1, 0, 1, 1, 0, 0]], true)).toBe('M0 0l5 0 0 5z');
  });

  it('leaves out what has no extent', () => {
    expect(pathData([[1, 1, 1.01, 1.01]], false)).toBe('');
    expect(pathData([[1, 1, 2, 2, 1, 1]], true)).toBe('');
  });
});
