import type { Barriers } from './barriers';
import type { Corners } from './corners';
import type { Obstacles } from './obstacles';
import { angle, type Vec } from './vec';

/** The water at one scale, under the closures of one query. */
export interface Waters {
  readonly obstacles: Obstacles;
  readonly corners: Corners;
  /** Mask of the kinds of ring that a path may not enter. */
  readonly kinds: number;
  readonly barriers: Barriers;
}

/** Where a path may start or end, and the cost beyond that point, radians. */
export interface Terminal {
  readonly point: Vec;
  readonly cost: number;
}

/** Whether neither a ring nor a barrier lies between two points. */
export function isClear(waters: Waters, a: Vec, b: Vec): boolean {
  const { obstacles, kinds, barriers } = waters;
  return !obstacles.blocks(...a, ...b, kinds) && !barriers.blocks(...a, ...b);
}

/** Returns the length of a line in radians. */
export function lengthOf(points: readonly Vec[]): number {
  return points.slice(1).reduce((sum, to, i) => sum + angle(points[i] as Vec, to), 0);
}
