import { expect, it } from 'vitest';
import { areaOf, common, commonPolygons, cutAt, without } from './clip-areas';

const square = (west: number, south: number, east: number, north: number) => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
  [west, south],
];
const WHOLE = areaOf([square(-10, -10, 10, 10)]);
/** A lake with an island. */
const LAND = areaOf([square(0, 0, 4, 4), square(1, 1, 3, 3), square(1.8, 1.8, 2.2, 2.2)]);

/** Returns the sizes of the outer rings and of their holes, in square degrees. */
function sizes(polygons: ReturnType<typeof commonPolygons>): number[][] {
  return polygons
    .map((rings) =>
      rings.map((ring) =>
        Math.abs(
          ring.reduce((sum, [x, y], i) => {
            const [x1 = 0, y1 = 0] = ring[(i + 1) % ring.length] ?? [];
            return sum + (x * y1 - x1 * y) / 2;
          }, 0),
        ),
      ),
    )
    .sort(([a = 0], [b = 0]) => b - a);
}

it('polygons have their holes, and an island in one is a polygon of its own', () => {
  expect(sizes(commonPolygons(LAND, WHOLE))).toEqual([[16, 4], [expect.closeTo(0.16)]]);
});

it('what two areas share and what one has alone add up to it', () => {
  const east = areaOf([square(2, -1, 9, 9)]);
  const parts = [common(LAND, east), without(LAND, east)];
  const total = parts
    .flatMap((part) => sizes(commonPolygons(part, WHOLE)))
    .map(([outer = 0, ...holes]) => holes.reduce((rest, hole) => rest - hole, outer));
  expect(total.reduce((sum, size) => sum + size)).toBeCloseTo(16 - 4 + 0.16);
  expect(common(LAND, areaOf([square(7, 7, 8, 8)]))).toEqual([]);
});

it('a cut at a box changes nothing inside it', () => {
  const inside = areaOf([square(0.5, 0.5, 3.5, 2)]);
  const cut = cutAt(LAND, [0.2, 0.2, 3.8, 2.1]);
  expect(sizes(commonPolygons(cut, inside))).toEqual(sizes(commonPolygons(LAND, inside)));
});
