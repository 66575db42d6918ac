import { describe, expect, it } from 'vitest';
import { drawFigures, figureText } from './draw-figures';
import { keptData } from './kept-data.fixture';

const kept = keptData();

describe('figures drawn to be checked', () => {
  it('are the same for the same seed, and others for another', () => {
    expect(drawFigures(kept, 20, 7)).toEqual(drawFigures(kept, 20, 7));
    expect(drawFigures(kept, 20, 7)).not.toEqual(drawFigures(kept, 20, 8));
  });

  it('are each drawn once, and all of them if more are asked for', () => {
    const all = drawFigures(kept, 1e6, 1);
    expect(new Set(all.map(({ file, path }) => `${file} ${path}`)).size).toBe(all.length);
    expect(all.length).toBeGreaterThan(1000);
  });

  it('are figures and costs with what they cite', () => {
    const all = drawFigures(kept, 1e6, 1);
    expect(all.filter(({ sources }) => sources.length === 0)).toEqual([]);
    const [cost] = all.filter(({ path }) => path.startsWith('costs.'));
    if (!cost) throw new Error('No cost is drawn');
    expect(figureText(cost)).toContain(cost.sources[0]?.url);
  });
});
