import { toUnitSquare } from './mercator';
import { createMinHeap } from './min-heap';
import type { LonLat } from './shapes';
import { isOnCut } from './unwrap';

/**
 * Returns the weight of each vertex: the area of the triangle by which its removal changes the line, in the unit
 * square of Mercator, after every vertex of less weight is removed (Visvalingam and Whyatt 1993). Ends and
 * vertices on the antimeridian are never removed; a closed line keeps a triangle, an open one a bend.
 */
export function vertexWeights(line: readonly LonLat[]): Float64Array {
  return pointWeights(Float64Array.from(line.flatMap(toUnitSquare)), (i) => {
    const position = line[i];
    return position === undefined || isOnCut(position);
  });
}

/** Returns the weights of points that are given as x and y in turn, like `vertexWeights`. */
export function pointWeights(
  points: Float64Array,
  isFixed: (index: number) => boolean,
): Float64Array {
  const count = points.length / 2;
  const weights = new Float64Array(count).fill(Number.POSITIVE_INFINITY);
  const before = Int32Array.from(weights, (_, i) => i - 1);
  const after = Int32Array.from(weights, (_, i) => i + 1);
  const areas = new Float64Array(count);
  const heap = createMinHeap();

  const weigh = (i: number): void => {
    if (i <= 0 || i >= count - 1 || isFixed(i)) return;
    const area = triangleArea(points, before[i] ?? 0, i, after[i] ?? 0);
    areas[i] = area;
    heap.push(area, i);
  };

  for (let i = 1; i < count - 1; i++) weigh(i);
  let spare = count - 2 - keptInside(points);
  let heaviest = 0;
  for (let next = heap.pop(); next && spare > 0; next = heap.pop()) {
    const { key, item } = next;
    const isStale = key !== areas[item] || weights[item] !== Number.POSITIVE_INFINITY;
    if (isStale) continue;
    heaviest = Math.max(heaviest, key);
    weights[item] = heaviest;
    spare--;
    const left = before[item] ?? 0;
    const right = after[item] ?? 0;
    after[left] = right;
    before[right] = left;
    weigh(left);
    weigh(right);
  }
  return weights;
}

/** Returns the number of vertices between the ends that are kept at every zoom. */
function keptInside(points: Float64Array): number {
  const isClosed = points[0] === points.at(-2) && points[1] === points.at(-1);
  return isClosed ? 2 : 1;
}

function triangleArea(points: Float64Array, a: number, b: number, c: number): number {
  const ax = points[2 * a] ?? 0;
  const ay = points[2 * a + 1] ?? 0;
  const bx = points[2 * b] ?? 0;
  const by = points[2 * b + 1] ?? 0;
  const cx = points[2 * c] ?? 0;
  const cy = points[2 * c + 1] ?? 0;
  return Math.abs((bx - ax) * (cy - ay) - (cx - ax) * (by - ay)) / 2;
}
