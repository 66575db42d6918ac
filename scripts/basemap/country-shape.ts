import polylabel from 'polylabel';
import { isInside } from './is-inside';
import { fromUnitSquare, pixelArea, toUnitSquare, worldPixels } from './mercator';
import type { LonLat, Polygon } from './shapes';

export type CountryShape = readonly Polygon[];

/** A name is wider than tall, so horizontal room counts half. */
const NAME_ASPECT = 2;
/** Precision of the search, in widths of the world: about 0.05 degrees. */
const PRECISION = 0.00015;

/** Returns the side in pixels of a square with the country's area, at zoom 0. */
export function sizeAtZoom0(shape: CountryShape): number {
  return Math.sqrt(shape.reduce((sum, [outline]) => sum + pixelArea(outline ?? [], 0), 0));
}

/** Returns the point of the largest part that is farthest from its edges in Mercator. */
export function roomiestPoint(shape: CountryShape): LonLat {
  const largest = shape.reduce((a, b) => (outlineArea(b) > outlineArea(a) ? b : a));
  const squeezed = largest.map((ring) => ring.map(squeeze));
  const [x, y] = polylabel(squeezed, PRECISION);
  return fromUnitSquare([x * NAME_ASPECT, y]);
}

/** Returns the height in pixels at zoom 0 of the room above or below a point inside its part; 0 for a point outside. */
export function roomAt(shape: CountryShape, at: LonLat): number {
  const part = shape.find((polygon) => isInside(polygon, at));
  const [px, py] = squeeze(at);
  let nearest = part ? 1 : 0;
  for (const ring of part ?? []) {
    for (const [i, position] of ring.entries()) {
      const [ax, ay] = squeeze(ring[i - 1] ?? position);
      const [bx, by] = squeeze(position);
      const [dx, dy] = [bx - ax, by - ay];
      const square = dx * dx + dy * dy;
      const share = square === 0 ? 0 : ((px - ax) * dx + (py - ay) * dy) / square;
      const t = Math.min(1, Math.max(0, share));
      nearest = Math.min(nearest, Math.hypot(px - ax - t * dx, py - ay - t * dy));
    }
  }
  return nearest * worldPixels(0);
}

function outlineArea([outline]: Polygon): number {
  return pixelArea(outline ?? [], 0);
}

function squeeze(position: LonLat): LonLat {
  const [x, y] = toUnitSquare(position);
  return [x / NAME_ASPECT, y];
}
