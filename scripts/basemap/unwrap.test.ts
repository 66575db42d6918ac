import { geoArea } from 'd3-geo';
import { describe, expect, it } from 'vitest';
import { polygonsOf, readWorld } from './natural-earth';
import type { Polygon, Ring } from './shapes';
import { hasJump, unwrapPolygon } from './unwrap';

const SPHERE = 4 * Math.PI;

describe('unwrapPolygon', () => {
  it('returns a ring without jumps unchanged', () => {
    const square: Polygon = [
      [
        [10, 0],
        [10, 5],
        [15, 5],
        [15, 0],
        [10, 0],
      ],
    ];
    expect(unwrapPolygon(square)[0]).toBe(square[0]);
  });

  it('keeps a ring with longitudes of both signs at 180 degrees on its own side', () => {
    const east: Polygon = [
      [
        [-180, -17],
        [180, -17],
        [179, -16],
        [-180, -16],
        [-180, -17],
      ],
    ];
    expect(unwrapPolygon(east)[0]?.map(([lon]) => lon)).toEqual([180, 180, 179, 180, 180]);
  });

  it('closes a ring around the world over the pole', () => {
    const coast: Ring = [
      [-180, -70],
      [-90, -80],
      [0, -70],
      [90, -86],
      [-180, -70],
    ];
    const [ring] = unwrapPolygon([coast]);
    expect(ring?.slice(4)).toEqual([
      [180, -70],
      [180, -90],
      [0, -90],
      [-180, -90],
      [-180, -70],
    ]);
  });

  it('keeps land between the southernmost coast and the edge of Mercator', () => {
    const coast: Ring = [
      [-180, -70],
      [-90, -80],
      [0, -70],
      [90, -86],
      [-180, -70],
    ];
    expect(unwrapPolygon([coast])[0]?.[3]).toEqual([90, -85]);
  });

  it('removes every jump from Natural Earth and keeps its land area', () => {
    const source = polygonsOf(readWorld(), 'land');
    const land = source.map(unwrapPolygon);
    const lons = land.flat(2).map(([lon]) => Math.abs(lon));
    expect(source.flat().some(hasJump)).toBe(true);
    expect(land.flat().some(hasJump)).toBe(false);
    expect(lons.every((lon) => lon <= 180)).toBe(true);
    expect(steradians(land) / steradians(source)).toBeCloseTo(1, 4);
  });
});

/**
 * Returns the total area of polygons. No polygon is larger than a hemisphere, so in either direction of a ring the
 * smaller side is land.
 */
function steradians(polygons: readonly Polygon[]): number {
  return polygons.reduce((sum, coordinates) => {
    const area = geoArea({ type: 'Polygon', coordinates });
    return sum + Math.min(area, SPHERE - area);
  }, 0);
}
