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
  const weights = new Float64Array(line.length).fill(Number.POSITIVE_INFINITY);
  const points = line.map(toUnitSquare);
  const before = Int32Array.from(line, (_, i) => i - 1);
  const after = Int32Array.from(line, (_, i) => i + 1);
  const areas = new Float64Array(line.length);
  const heap = createMinHeap();

  const weigh = (i: number): void => {
    const position = line[i];
    if (i <= 0 || i >= line.length - 1 || !position || isOnCut(position)) return;
    areas[i] = triangleArea(points[before[i] ?? 0], points[i], points[after[i] ?? 0]);
    heap.push(areas[i] ?? 0, i);
  };

  for (let i = 1; i < line.length - 1; i++) weigh(i);
  let spare = line.length - 2 - keptInside(line);
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
function keptInside(line: readonly LonLat[]): number {
  const first = line[0];
  const last = line.at(-1);
  const isClosed = first?.[0] === last?.[0] && first?.[1] === last?.[1];
  return isClosed ? 2 : 1;
}

type Point = readonly [number, number];

function triangleArea(a: Point = [0, 0], b: Point = [0, 0], c: Point = [0, 0]): number {
  return Math.abs((b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1])) / 2;
}
