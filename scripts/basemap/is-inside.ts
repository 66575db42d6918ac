type Point = readonly [x: number, y: number];

/**
 * Returns whether a point lies in an area, by the even-odd rule over all its rings, so that holes count as
 * outside.
 */
export function isInside(rings: readonly (readonly Point[])[], [px, py]: Point): boolean {
  let inside = false;
  for (const ring of rings) {
    let a = ring[0];
    for (const b of ring) {
      if (a && a[1] > py !== b[1] > py) {
        const crossing = ((b[0] - a[0]) * (py - a[1])) / (b[1] - a[1]) + a[0];
        if (px < crossing) inside = !inside;
      }
      a = b;
    }
  }
  return inside;
}
