import { describe, expect, it } from 'vitest';
import type { Position } from '../../src/geo/position';
import { fineLandRings, readFineLand } from './fine-land';
import { indexLand, isLand } from './land';

describe('the fine land', () => {
  it('has a coast five times as fine as Natural Earth', { timeout: 30_000 }, () => {
    expect(readFineLand().coordinates.length / 2).toBeGreaterThan(1_700_000);
  });

  it('has the Río de la Plata as sea, up to its shores', () => {
    const land = indexLand(fineLandRings([-59, -36, -55, -34]));
    const at = ([lon, lat]: Position) => isLand(land, [lon, lat]);
    expect([at([-57, -35]), at([-58, -34.5]), at([-55.9, -35.04])]).toEqual([false, false, false]);
    expect([at([-56, -34.5]), at([-57.6, -35.3])]).toEqual([true, true]);
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
