import { describe, expect, it } from 'vitest';
import type { Position, Track } from '../../src/geo/position';
import { indexLand } from '../../tools/coast/land';
import { landwardSide } from './landward-side';

/** Land from the equator to 10 degrees north. */
const land = indexLand([
  [
    [0, 0],
    [20, 0],
    [20, 10],
    [0, 10],
    [0, 0],
  ],
]);

describe('landwardSide', () => {
  it('is the left of a line that runs east along a southern shore, and the right of its reverse', () => {
    const shore: Track = [
      [5, 0.02],
      [8, 0.02],
    ];
    expect(landwardSide(land, shore)).toBe(-1);
    expect(landwardSide(land, shore.toReversed())).toBe(1);
  });

  it('is the right of a line inland, at sea, of one position and of none', () => {
    const inland: Track = [
      [5, 5],
      [8, 6],
    ];
    const atSea: Track = inland.map(([lon, lat]): Position => [lon, lat - 20]);
    for (const track of [inland, atSea, inland.slice(0, 1), []]) {
      expect(landwardSide(land, track)).toBe(1);
    }
  });
});
