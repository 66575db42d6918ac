import type { Barriers } from './barriers';
import type { Obstacles } from './obstacles';

/** Whether an edge of some kinds lies between two points of a list, three numbers each. */
export function isLandBetween(
  obstacles: Obstacles,
  points: Float64Array,
  from: number,
  to: number,
  kinds: number,
): boolean {
  const a = 3 * from;
  const b = 3 * to;
  return obstacles.blocks(
    points[a] as number,
    points[a + 1] as number,
    points[a + 2] as number,
    points[b] as number,
    points[b + 1] as number,
    points[b + 2] as number,
    kinds,
  );
}

/** Whether the gate of a closed passage lies between two points of a list. */
export function isGateBetween(
  barriers: Barriers,
  points: Float64Array,
  from: number,
  to: number,
): boolean {
  const a = 3 * from;
  const b = 3 * to;
  return barriers.blocks(
    points[a] as number,
    points[a + 1] as number,
    points[a + 2] as number,
    points[b] as number,
    points[b + 1] as number,
    points[b + 2] as number,
  );
}
