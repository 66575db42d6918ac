import type { CoarseGraph } from './coarse-graph';
import { isTangent } from './corners';
import type { Horizon } from './horizon';
import { isNear, NEAR } from './portals';
import { isClear, type Terminal, type Waters } from './waters';

const UNKNOWN = 0;
const CLEAR = 1;
const HIDDEN = 2;

/** The edges from some starts to corners on which a path may bend and that no near land hides, each tested against land when it is first needed. */
export class StartEdges {
  /** Corner, number of the start and cost in radians of each edge. */
  readonly corners: Int32Array;
  readonly terminals: Uint8Array;
  readonly costs: Float64Array;
  readonly count: number;
  private readonly graph: CoarseGraph;
  private readonly waters: Waters;
  private readonly starts: readonly Terminal[];
  private readonly states: Uint8Array;
  /** First edge of each start. */
  private readonly first: number[] = [];

  /** @param horizon is set at each start */
  constructor(graph: CoarseGraph, waters: Waters, starts: readonly Terminal[], horizon: Horizon) {
    this.graph = graph;
    this.waters = waters;
    this.starts = starts;
    const { corners } = graph;
    const found: number[] = [];
    for (const { point } of starts) {
      this.first.push(found.length);
      const [x, y, z] = point;
      horizon.setAt(waters.obstacles, x, y, z, waters.kinds);
      const { points } = corners;
      for (let corner = 0; corner < corners.count; corner++) {
        if (((corners.kinds[corner] as number) & waters.kinds) === 0) continue;
        const bends = isTangent(corners, corner, x, y, z);
        if (!bends && !isNear(corners.points, corner, x, y, z)) continue;
        if (!bends && graph.angleFrom(corner, x, y, z) > NEAR) continue;
        const at = 3 * corner;
        if (
          horizon.hides(points[at] as number, points[at + 1] as number, points[at + 2] as number)
        ) {
          continue;
        }
        found.push(corner);
      }
    }
    this.count = found.length;
    this.corners = Int32Array.from(found);
    this.states = new Uint8Array(this.count);
    this.terminals = new Uint8Array(this.count);
    this.costs = new Float64Array(this.count);
    starts.forEach(({ point: [x, y, z], cost }, s) => {
      const end = this.first[s + 1] ?? this.count;
      for (let edge = this.first[s] as number; edge < end; edge++) {
        this.terminals[edge] = s;
        this.costs[edge] = cost + graph.angleFrom(this.corners[edge] as number, x, y, z);
      }
    });
  }

  /** Whether land is known to lie on an edge. */
  isHidden(edge: number): boolean {
    return this.states[edge] === HIDDEN;
  }

  /** Whether a start sees a corner to which it has an edge. */
  isClear(start: number, corner: number): boolean {
    return this.isOpen(this.edgeTo(start, corner));
  }

  /** Whether no land lies on an edge. */
  isOpen(edge: number): boolean {
    if (this.states[edge] === UNKNOWN) {
      const { point } = this.starts[this.terminals[edge] as number] as Terminal;
      const corner = this.corners[edge] as number;
      const isOpen = isClear(this.waters, point, this.graph.corners.point(corner));
      this.states[edge] = isOpen ? CLEAR : HIDDEN;
    }
    return this.states[edge] === CLEAR;
  }

  /** Finds an edge by halving: those of a start are in the order of their corners. */
  private edgeTo(start: number, corner: number): number {
    let low = this.first[start] as number;
    let high = this.first[start + 1] ?? this.count;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.corners[middle] as number) < corner) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
