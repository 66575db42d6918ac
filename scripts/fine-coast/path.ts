/** A line, or a ring whose last point repeats the first, in the unit square of Mercator, y downwards. */
export interface Path {
  /** x and y in turn. */
  readonly points: Float64Array;
  readonly minX: number;
  readonly minY: number;
  readonly maxX: number;
  readonly maxY: number;
}

export function pathOf(points: Float64Array): Path {
  let minX = Number.POSITIVE_INFINITY;
  let minY = Number.POSITIVE_INFINITY;
  let maxX = Number.NEGATIVE_INFINITY;
  let maxY = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < points.length; i += 2) {
    const x = points[i] ?? 0;
    const y = points[i + 1] ?? 0;
    if (x < minX) minX = x;
    if (x > maxX) maxX = x;
    if (y < minY) minY = y;
    if (y > maxY) maxY = y;
  }
  return { points, minX, minY, maxX, maxY };
}

/** Returns the area of a ring, positive if it runs clockwise on the map. */
export function areaOf({ points }: Path): number {
  let twice = 0;
  for (let i = 2; i < points.length; i += 2) {
    const ax = points[i - 2] ?? 0;
    const ay = points[i - 1] ?? 0;
    twice += ax * (points[i + 1] ?? 0) - (points[i] ?? 0) * ay;
  }
  return twice / 2;
}
