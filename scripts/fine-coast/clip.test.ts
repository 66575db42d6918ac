import { describe, expect, it } from 'vitest';
import { clipLines, clipRings } from './clip';
import { areaOf, pathOf } from './path';

const BOX = { minX: 0, minY: 0, maxX: 10, maxY: 10 };
const path = (...points: number[]) => pathOf(Float64Array.from(points));
const lines = (...points: number[]) => clipLines([path(...points)], BOX).map((p) => [...p.points]);
const area = (...points: number[]) =>
  clipRings([path(...points)], BOX).reduce((sum, ring) => sum + areaOf(ring), 0);

describe('clipRings', () => {
  it('keeps a ring inside and drops one outside', () => {
    expect(area(1, 1, 3, 1, 3, 3, 1, 3, 1, 1)).toBe(4);
    expect(area(11, 1, 13, 1, 13, 3, 11, 3, 11, 1)).toBe(0);
  });

  it.each([
    ['across a side', [5, 5, 15, 5, 15, 7, 5, 7, 5, 5], 10],
    ['across a corner', [8, 8, 12, 8, 12, 12, 8, 12, 8, 8], 4],
    ['round the box', [-1, -1, 11, -1, 11, 11, -1, 11, -1, -1], 100],
    ['that begins outside', [-5, 2, 5, 2, 5, 4, -5, 4, -5, 2], 10],
    ['with two parts inside', [2, 2, 12, 2, 12, 8, 2, 8, 2, 6, 11, 6, 11, 4, 2, 4, 2, 2], 32],
    ['that runs counterclockwise', [5, 5, 5, 7, 15, 7, 15, 5, 5, 5], -10],
  ])('keeps the area of a ring %s', (_, ring, expected) => {
    expect(area(...ring)).toBeCloseTo(expected, 12);
  });
});

describe('clipLines', () => {
  it.each([
    ['inside', [1, 1, 9, 9], [[1, 1, 9, 9]]],
    ['outside', [11, 0, 11, 10], []],
    ['that enters', [-5, 5, 5, 5], [[0, 5, 5, 5]]],
    ['that passes through in one segment', [-5, 5, 15, 5], [[0, 5, 10, 5]]],
    [
      'that leaves and comes back',
      [5, 2, 15, 2, 15, 8, 5, 8],
      [
        [5, 2, 10, 2],
        [10, 8, 5, 8],
      ],
    ],
  ])('cuts a line %s', (_, line, expected) => {
    expect(lines(...line)).toEqual(expected);
  });
});
