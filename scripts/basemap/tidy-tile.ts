import type { LegacyFeature } from 'geojson-vt';

/** Tile units across a tile; at 512 pixels, a unit is an eighth of a pixel. */
export const EXTENT = 4096;
/** Tile units by which geometry extends past the edge: 8 pixels, more than the width of any line drawn. */
export const BUFFER = 64;

type Point = [x: number, y: number];
type Ring = Point[];

/**
 * Removes points beyond the tile and geometry that has no extent after rounding to the tile's grid, and writes land that fills a tile as one
 * fixed square, so that all such tiles are identical. Returns undefined if nothing is left.
 */
export function tidyFeature(feature: LegacyFeature): LegacyFeature | undefined {
  if (feature.type === 1) return feature.geometry.every(isInTile) ? feature : undefined;
  const parts = feature.geometry.map(withoutRepeats);
  if (feature.type === 2) {
    const lines = parts.filter((line) => line.length > 1);
    return lines.length > 0 ? { ...feature, geometry: lines } : undefined;
  }
  const rings = parts.filter((ring) => ring.length > 3 && twiceArea(ring) !== 0);
  const [only] = rings;
  if (!only) return undefined;
  return { ...feature, geometry: rings.length === 1 && fillsTile(only) ? [WHOLE_TILE] : rings };
}

function isInTile([x, y]: Point): boolean {
  return x >= 0 && y >= 0 && x < EXTENT && y < EXTENT;
}

const WHOLE_TILE: Ring = [
  [-BUFFER, -BUFFER],
  [EXTENT + BUFFER, -BUFFER],
  [EXTENT + BUFFER, EXTENT + BUFFER],
  [-BUFFER, EXTENT + BUFFER],
  [-BUFFER, -BUFFER],
];

function withoutRepeats(points: Ring): Ring {
  return points.filter(([x, y], i) => {
    const before = points[i - 1];
    return !before || before[0] !== x || before[1] !== y;
  });
}

function fillsTile(ring: Ring): boolean {
  const side = EXTENT + 2 * BUFFER;
  return Math.abs(twiceArea(ring)) === 2 * side * side;
}

function twiceArea(ring: Ring): number {
  let twice = 0;
  let [ax, ay] = ring.at(-1) ?? [0, 0];
  for (const [bx, by] of ring) {
    twice += ax * by - bx * ay;
    [ax, ay] = [bx, by];
  }
  return twice;
}
