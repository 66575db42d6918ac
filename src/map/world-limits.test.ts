import { describe, expect, it } from 'vitest';
import { withinWorld } from './world-limits';

const DESK = { width: 1040, height: 844 };
const TALL = { width: 368, height: 968 };

describe('withinWorld', () => {
  it('keeps the world at least as high as a map, and the map filled', () => {
    expect(withinWorld({ lat: 40, zoom: 0 }, DESK)).toEqual({
      ...{ lat: expect.closeTo(0, 6), zoom: Math.log2(844 / 512) },
    });
    const { lat } = withinWorld({ lat: 84, zoom: 2 }, DESK);
    expect(lat).toBeGreaterThan(50);
    expect(lat).toBeLessThan(84);
  });

  it('returns a camera within the limits as it is', () => {
    expect(withinWorld({ lat: -11.6, zoom: 5.3 }, DESK)).toEqual({ lat: -11.6, zoom: 5.3 });
  });

  it('keeps the camera of a map that has no room', () => {
    for (const size of [0, -60]) {
      const kept = { lat: 40, zoom: 3 };
      expect(withinWorld(kept, { width: size, height: size })).toEqual(kept);
    }
  });

  it('lets a tall map show both ends of a line across the Pacific', () => {
    const { zoom } = withinWorld({ lat: 10, zoom: 0 }, TALL);
    expect((165 / 360) * 512 * 2 ** zoom).toBeLessThan(TALL.width - 104);
  });
});
