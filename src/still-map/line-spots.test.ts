import { describe, expect, it } from 'vitest';
import { spotsAlong } from './line-spots';
import { offsetLine } from './offset-line';

describe('places along a line', () => {
  it('begin half a distance from its start and run on round bends', () => {
    const line = { type: 2, properties: {}, paths: [[0, 0, 30, 0, 30, 40]] } as const;
    expect(spotsAlong(line, 20)).toEqual([
      { x: 10, y: 0, angle: 0 },
      { x: 30, y: 0, angle: 0 },
      { x: 30, y: 20, angle: 90 },
      { x: 30, y: 40, angle: 90 },
    ]);
  });

  it('are none on a point', () => {
    expect(spotsAlong({ type: 1, properties: {}, paths: [[5, 5]] }, 20)).toEqual([]);
  });
});

describe('a line moved sideways', () => {
  it('is right of its direction for a positive distance', () => {
    expect(offsetLine([0, 0, 10, 0], 2)).toEqual([0, 2, 10, 2]);
    expect(offsetLine([0, 0, 0, 10], -2).map((value) => value + 0)).toEqual([2, 0, 2, 10]);
  });

  it('keeps its distance at a bend', () => {
    const [, , x = 0, y = 0] = offsetLine([0, 0, 10, 0, 10, 10], 2);
    expect(x).toBeCloseTo(8);
    expect(y).toBeCloseTo(2);
  });

  it('is as it was for none, and stands repeated points', () => {
    const line = [0, 0, 10, 0];
    expect(offsetLine(line, 0)).toBe(line);
    expect(offsetLine([0, 0, 0, 0, 10, 0], 2).every(Number.isFinite)).toBe(true);
  });
});
