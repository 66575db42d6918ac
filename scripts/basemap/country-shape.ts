import polylabel from 'polylabel';
import { pixelArea, toUnitSquare } from './mercator';
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
  const squeezed = largest.map((ring) =>
    ring.map((position): LonLat => {
      const [x, y] = toUnitSquare(position);
      return [x / NAME_ASPECT, y];
    }),
  );
  const [x, y] = polylabel(squeezed, PRECISION);
  return fromUnitSquare(x * NAME_ASPECT, y);
}

function outlineArea([outline]: Polygon): number {
  return pixelArea(outline ?? [], 0);
}

function fromUnitSquare(x: number, y: number): LonLat {
  const lat = (Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180) / Math.PI;
  return [(x - 0.5) * 360, lat];
}
