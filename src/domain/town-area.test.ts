import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { circleAround } from '../geo/circle';
import { kilometres, kilometresToNauticalMiles } from '../geo/units';
import { allTownAreas, townAreaOf, townAreasWithin } from './town-area';

describe('areas of towns', () => {
  it('are named by their south-west corner', () => {
    expect(townAreaOf([-71.97, -13.53])).toBe('-20_-80');
    expect(townAreaOf([0, 0])).toBe('0_0');
    expect(townAreaOf([180, 90])).toBe('80_-180');
  });

  it('tile the world', () => {
    const all = allTownAreas();
    expect(all).toHaveLength(36 * 18);
    expect(new Set(all).size).toBe(all.length);
  });

  it('within a radius are few, on both sides of 180 degrees, and all round a pole', () => {
    expect(townAreasWithin([-71.97, -13.53], kilometres(100))).toEqual(['-20_-80']);
    expect(townAreasWithin([180, -5], kilometres(100)).toSorted()).toEqual(['-10_-180', '-10_170']);
    expect(townAreasWithin([10, 89.9], kilometres(100))).toHaveLength(36);
  });

  it('within a radius hold every position of the circle', () => {
    const known = new Set(allTownAreas());
    const centre = fc.tuple(
      fc.double({ min: -180, max: 180, noNaN: true }),
      fc.double({ min: -90, max: 90, noNaN: true }),
    );
    fc.assert(
      fc.property(centre, fc.integer({ min: 10, max: 1000 }), (position, radius) => {
        const areas = townAreasWithin(position, kilometres(radius));
        const { outline } = circleAround(position, kilometresToNauticalMiles(kilometres(radius)));
        for (const each of outline) expect(areas).toContain(townAreaOf(each));
        for (const area of areas) expect(known).toContain(area);
      }),
    );
  });
});
