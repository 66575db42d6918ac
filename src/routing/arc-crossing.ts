import { cross, dot, unit, type Vec } from './vec';

/** Returns the point at which arcs a-b and c-d cross, undefined if they do not. */
export function arcCrossing(a: Vec, b: Vec, c: Vec, d: Vec): Vec | undefined {
  const [n, m] = [cross(a, b), cross(c, d)];
  const [s, r, t, u] = [dot(n, c), dot(n, d), dot(m, a), dot(m, b)];
  if (s >= 0 === r >= 0 || t >= 0 === u >= 0 || s >= 0 !== u >= 0) return undefined;
  const x = unit(cross(n, m));
  return dot(x, a) + dot(x, b) > 0 ? x : [-x[0], -x[1], -x[2]];
}
