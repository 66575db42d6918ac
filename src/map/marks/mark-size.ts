import type { ExpressionSpecification } from 'maplibre-gl';

/** Zoom stops of the size of a project's symbol, as shares of its full size. */
const SIZES = [
  [1, 0.62],
  [4, 0.82],
  [8, 1],
] as const;

/** Radius of a symbol at full size, in CSS pixels, without the faint disc of a position known by region only. */
const RADIUS = 11;

/** Returns the style expression of the size of marks: of the symbol of a project by zoom, and 1 for what is a cluster. */
export function markSize(isCluster: ExpressionSpecification): ExpressionSpecification {
  const stops = SIZES.flatMap(([zoom, size]): (number | ExpressionSpecification)[] => [
    zoom,
    ['case', isCluster, 1, size],
  ]);
  return ['interpolate', ['linear'], ['zoom'], ...stops] as ExpressionSpecification;
}

/** Returns the greatest radius of a project's symbol within a zoom level, in CSS pixels. */
export function symbolRadius(level: number): number {
  const zoom = level + 1;
  const [first, second, last] = SIZES;
  if (zoom >= last[0]) return RADIUS * last[1];
  const [from, to] = zoom < second[0] ? [first, second] : [second, last];
  const share = Math.max(0, (zoom - from[0]) / (to[0] - from[0]));
  return RADIUS * (from[1] + share * (to[1] - from[1]));
}

/** Returns the width of a cluster's ring in CSS pixels, which grows with the logarithm of its count. */
export function clusterWidth(count: number): number {
  return Math.round(26 + 6 * Math.log10(Math.max(1, count)));
}

/** Returns the radius of a cluster's ring in CSS pixels. */
export function clusterRadius(count: number): number {
  return clusterWidth(count) / 2;
}
