import type { Position } from '../geo/position';

/** A point of the unit sphere, or the normal of a plane through its centre. */
export type Vec = readonly [x: number, y: number, z: number];

/** Mean radius of the Earth in kilometres (IUGG R1); distances on the sphere are in radians of it. */
export const EARTH_KM = 6371.0088;

export function toVec([lon, lat]: Position): Vec {
  const l = (lon * Math.PI) / 180;
  const b = (lat * Math.PI) / 180;
  const c = Math.cos(b);
  return [c * Math.cos(l), c * Math.sin(l), Math.sin(b)];
}

/** Returns the position, its longitude in [-180, 180]. */
export function toPosition([x, y, z]: Vec): Position {
  return [(Math.atan2(y, x) * 180) / Math.PI, (Math.atan2(z, Math.hypot(x, y)) * 180) / Math.PI];
}

export function dot(a: Vec, b: Vec): number {
  return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
}

export function cross(a: Vec, b: Vec): Vec {
  return [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]];
}

/** Returns the vector of length 1 along `a`; the zero vector unchanged. */
export function unit(a: Vec): Vec {
  const length = Math.hypot(a[0], a[1], a[2]);
  return length === 0 ? a : [a[0] / length, a[1] / length, a[2] / length];
}

/** Returns `a + k b`, not normalised. */
export function plus(a: Vec, b: Vec, k = 1): Vec {
  return [a[0] + k * b[0], a[1] + k * b[1], a[2] + k * b[2]];
}

/** Returns the central angle between two unit vectors in radians, exact for near and for far ones. */
export function angle(a: Vec, b: Vec): number {
  const chord = Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
  return 2 * Math.asin(Math.min(1, chord / 2));
}

/** Returns the point at share `f` of the arc between two unit vectors. Undefined in direction for antipodes. */
export function slerp(a: Vec, b: Vec, f: number): Vec {
  const w = angle(a, b);
  if (w < 1e-12) return a;
  const s = Math.sin(w);
  const p = Math.sin((1 - f) * w) / s;
  const q = Math.sin(f * w) / s;
  return [p * a[0] + q * b[0], p * a[1] + q * b[1], p * a[2] + q * b[2]];
}

/** Returns a number above 0 for a point left of the great circle from `a` to `b`, below 0 right of it, 0 on it. */
export function side(a: Vec, b: Vec, point: Vec): number {
  return (
    (a[1] * b[2] - a[2] * b[1]) * point[0] +
    (a[2] * b[0] - a[0] * b[2]) * point[1] +
    (a[0] * b[1] - a[1] * b[0]) * point[2]
  );
}

/** Returns the angle from the point to the arc `a`-`b`, in radians. */
export function angleToArc(point: Vec, a: Vec, b: Vec): number {
  const n = unit(cross(a, b));
  if (dot(cross(n, a), point) > 0 && dot(cross(b, n), point) > 0) {
    return Math.abs(Math.asin(Math.max(-1, Math.min(1, dot(n, point)))));
  }
  return Math.min(angle(point, a), angle(point, b));
}

/** Returns the point of the arc `a`-`b` nearest to a point. */
export function nearestOnArc(point: Vec, a: Vec, b: Vec): Vec {
  const n = unit(cross(a, b));
  if (dot(cross(n, a), point) > 0 && dot(cross(b, n), point) > 0) {
    return unit(plus(point, n, -dot(point, n)));
  }
  return angle(point, a) <= angle(point, b) ? a : b;
}

/** Returns the point at which arcs a-b and c-d cross, undefined if they do not. */
export function arcCrossing(a: Vec, b: Vec, c: Vec, d: Vec): Vec | undefined {
  const [n, m] = [cross(a, b), cross(c, d)];
  const [s, r, t, u] = [dot(n, c), dot(n, d), dot(m, a), dot(m, b)];
  if (s >= 0 === r >= 0 || t >= 0 === u >= 0 || s >= 0 !== u >= 0) return undefined;
  const x = unit(cross(n, m));
  return dot(x, a) + dot(x, b) > 0 ? x : [-x[0], -x[1], -x[2]];
}
