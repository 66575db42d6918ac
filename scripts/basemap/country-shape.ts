import polylabel from 'polylabel';
import { pixelArea, toUnitSquare } from './mercator';
import type { LonLat, Polygon } from './shapes';

export type CountryShape = readonly Polygon[];

/** A name is wider than tall: width counts half when looking for room. */
const NAME_ASPECT = 2;
/** In widths of the world, about 0.05 degrees. */
const PRECISION = 0.00015;

/** Side in pixels of a square as large as the country, at zoom 0. */
export function sizeAtZoom0(shape: CountryShape): number {
  return Math.sqrt(shape.reduce((sum, [outline]) => sum + pixelArea(outline ?? [], 0), 0));
}

/** The point of the largest part that is farthest from its edges, as Mercator shows them. */
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
