import { describe, expect, it } from 'vitest';
import { fineLandRings, readFineLand } from './fine-land';
import { indexLand, isLand } from './land';

describe('the fine land', () => {
  it('has a coast five times as fine as Natural Earth', { timeout: 30_000 }, () => {
    expect(readFineLand().coordinates.length / 2).toBeGreaterThan(1_700_000);
  });

  it('has the islands of Yangshan', () => {
    const islands = fineLandRings([121.95, 30.55, 122.2, 30.7]).filter(
      (ring) => ring.length < 1000,
    );
    expect(islands.length).toBeGreaterThan(5);
    const land = indexLand(islands);
    expect(isLand(land, [122.07, 30.64])).toBe(true);
    expect(isLand(land, [122.03, 30.6])).toBe(false);
  });
});
