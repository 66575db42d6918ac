import type { CoarsePath } from './coarse-path';
import { LIST } from './coarse-step';
import type { StartEdges } from './start-edges';
import { type ReachedNodes, tracePath } from './trace-path';
import { angle } from './vec';
import type { Terminal } from './waters';

/** The cheapest ways from some starts to all corners and portals of the coarse graph. */
export interface CoarseTree {
  readonly starts: readonly Terminal[];
  /** Radians for each corner, and each portal after them; infinite where no way leads. */
  readonly costs: Float64Array;
  /** The node before each node, and what the step to it used, as in `ReachedNodes`. */
  readonly cameFrom: Int32Array;
  readonly byExit: Int32Array;
}

/** What some goals see. */
interface GoalSights {
  /** Edges between the goals and corners. */
  readonly edges: StartEdges;
  isPortalOpen(portal: number, tag: number, exit: Terminal, goal: Terminal): boolean;
  isOpen(start: Terminal, goal: Terminal): boolean;
}

/** Returns the cheapest path of a tree to a goal, undefined if there is none. Lines to the goals are tested, the cheapest first. */
export function pathInTree(
  { starts, costs, cameFrom, byExit }: CoarseTree,
  nodes: Omit<ReachedNodes, 'cameFrom' | 'byExit'>,
  goals: readonly Terminal[],
  sees: GoalSights,
): CoarsePath | undefined {
  const { count, start, goal, portals } = nodes;
  const edge = cheapestEdge(costs, sees.edges);
  let cost = Number.POSITIVE_INFINITY;
  if (edge >= 0) {
    const corner = sees.edges.corners[edge] as number;
    cost = (costs[corner] as number) + (sees.edges.costs[edge] as number);
    cameFrom[goal] = corner;
    byExit[goal] = sees.edges.terminals[edge] as number;
  }
  const offer = (from: number, tag: number, total: number, isOpen: () => boolean) => {
    if (total >= cost || !isOpen()) return;
    cost = total;
    cameFrom[goal] = from;
    byExit[goal] = tag;
  };
  goals.forEach((end, g) => {
    portals.forEach((portal, p) => {
      const node = count + p;
      const reached = costs[node] as number;
      // A portal is left only after its canal.
      if (reached === Number.POSITIVE_INFINITY || cameFrom[node] !== count + portal.other) return;
      portal.exits.forEach((exit, e) => {
        const tag = g + LIST * e;
        const far = exit.cost + angle(exit.point, end.point) + end.cost;
        offer(node, tag, reached + far, () => sees.isPortalOpen(p, tag, exit, end));
      });
    });
    starts.forEach((begin, s) => {
      const total = begin.cost + angle(begin.point, end.point) + end.cost;
      offer(start, s + LIST * g, total, () => sees.isOpen(begin, end));
    });
  });
  if (cost === Number.POSITIVE_INFINITY) return undefined;
  return tracePath({ cameFrom, byExit, count, start, goal, portals }, cost);
}

/** Returns the open edge by which a goal is reached at the least cost, -1 if there is none. */
function cheapestEdge(costs: Float64Array, edges: StartEdges): number {
  for (;;) {
    let best = -1;
    let least = Number.POSITIVE_INFINITY;
    for (let edge = 0; edge < edges.count; edge++) {
      const reached = costs[edges.corners[edge] as number] as number;
      const total = reached + (edges.costs[edge] as number);
      if (total >= least || edges.isHidden(edge)) continue;
      least = total;
      best = edge;
    }
    if (best < 0 || edges.isOpen(best)) return best;
  }
}
