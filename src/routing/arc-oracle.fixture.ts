import { cross, dot, plus, side, unit, type Vec } from './vec';

/** Whether two arcs meet, by computing where their great circles do and testing whether it is on both arcs. */
export function arcsMeet(a: Vec, b: Vec, c: Vec, d: Vec): boolean {
  const [n, m] = [unit(cross(a, b)), unit(cross(c, d))];
  const meeting = unit(cross(n, m));
  return [1, -1].some((sign) => {
    const at = plus([0, 0, 0], meeting, sign);
    return isWithin(at, a, b, n) && isWithin(at, c, d, m);
  });
}

/** Whether an end lies so near to the other arc's great circle that rounding decides. */
export function isNearTouch(a: Vec, b: Vec, c: Vec, d: Vec): boolean {
  const sides = [side(a, b, c), side(a, b, d), side(c, d, a), side(c, d, b)];
  return sides.some((each) => Math.abs(each) < 1e-9);
}

/** Whether a point of an arc's great circle is on the arc. */
function isWithin(at: Vec, from: Vec, to: Vec, normal: Vec): boolean {
  return dot(cross(normal, from), at) >= 0 && dot(cross(to, normal), at) >= 0;
}

/** Whether a point lies in a ring no wider than a hemisphere, by ray casting on the plane tangent at its middle. */
export function isInRing(point: Vec, ring: readonly Vec[]): boolean {
  const middle = unit(ring.reduce((sum, vertex) => plus(sum, vertex), [0, 0, 0] as Vec));
  if (dot(point, middle) <= 0) return false;
  const east = unit(cross(Math.abs(middle[2]) < 0.9 ? [0, 0, 1] : [1, 0, 0], middle));
  const north = cross(middle, east);
  const flat = (v: Vec) => {
    const height = dot(v, middle);
    return [dot(v, east) / height, dot(v, north) / height] as const;
  };
  const [x, y] = flat(point);
  let isIn = false;
  ring.forEach((vertex, i) => {
    const [x1, y1] = flat(vertex);
    const [x2, y2] = flat(ring[(i + 1) % ring.length] as Vec);
    if (y1 > y !== y2 > y && x < x1 + ((y - y1) / (y2 - y1)) * (x2 - x1)) isIn = !isIn;
  });
  return isIn;
}
