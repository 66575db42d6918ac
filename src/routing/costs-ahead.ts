import type { CoarseGraph } from './coarse-graph';
import type { Portal } from './portals';
import { angle, type Vec } from './vec';
import type { Terminal } from './waters';

/** Lower bounds of the costs from corners and portals to the nearest goal: the A* heuristic of the coarse graph. */
export class CostsAhead {
  private readonly graph: CoarseGraph;
  private readonly portals: readonly Portal[];
  /** -1 where not known yet. */
  private readonly known: Float64Array;
  private goals: readonly Terminal[] = [];
  private exact: Float64Array | undefined;

  constructor(graph: CoarseGraph, portals: readonly Portal[]) {
    this.graph = graph;
    this.portals = portals;
    this.known = new Float64Array(graph.corners.count + portals.length);
  }

  /**
   * Sets the goals; the bounds are kept while the same list is set. Without goals all bounds are 0.
   *
   * @param exact the very costs of corners and portals, where they are known
   */
  setGoals(goals: readonly Terminal[], exact?: Float64Array): void {
    this.exact = exact;
    if (exact || this.goals === goals) return;
    this.known.fill(goals.length > 0 ? -1 : 0);
    this.goals = goals;
  }

  /** Returns the bound of a corner, or of a portal numbered after all corners, radians. */
  of(node: number): number {
    if (this.exact) return this.exact[node] as number;
    const known = this.known[node] as number;
    if (known >= 0) return known;
    const { count } = this.graph.corners;
    const bound = node < count ? this.ofCorner(node) : this.ofPortal(node - count);
    this.known[node] = bound;
    return bound;
  }

  private ofCorner(corner: number): number {
    let least = Number.POSITIVE_INFINITY;
    for (const { point, cost } of this.goals) {
      least = Math.min(least, this.graph.angleFrom(corner, point[0], point[1], point[2]) + cost);
    }
    return least;
  }

  private ofPortal(portal: number): number {
    const { at, other, length } = this.portals[portal] as Portal;
    const across = length + this.leastFrom((this.portals[other] as Portal).at);
    return Math.min(this.leastFrom(at), across);
  }

  private leastFrom(from: Vec): number {
    return Math.min(...this.goals.map(({ point, cost }) => angle(from, point) + cost));
  }
}
