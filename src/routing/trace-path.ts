import type { CoarsePath, CoarseStep } from './coarse-path';
import { LIST } from './coarse-step';
import type { Portal } from './portals';

/** The nodes that a coarse search has reached: corners, portals after them, the start and the goal. */
export interface ReachedNodes {
  readonly cameFrom: Int32Array;
  /** The exit by which a portal was reached or left; the terminal for a first step. */
  readonly byExit: Int32Array;
  /** Count of corners. */
  readonly count: number;
  readonly start: number;
  readonly goal: number;
  readonly portals: readonly Portal[];
}

/** Returns the path to the goal of a search that has reached it. */
export function tracePath(reached: ReachedNodes, cost: number): CoarsePath {
  const { byExit, cameFrom, count, start, goal } = reached;
  const steps: CoarseStep[] = [];
  const tag = byExit[goal] as number;
  let next = goal;
  for (let node = cameFrom[goal] as number; node !== start; node = cameFrom[node] as number) {
    steps.push(node < count ? { corner: node } : portalStep(reached, node, next));
    next = node;
  }
  const isDirect = cameFrom[goal] === start;
  return {
    start: (byExit[next] as number) % LIST,
    goal: isDirect ? Math.floor(tag / LIST) : tag % LIST,
    steps: steps.reverse(),
    cost,
  };
}

function portalStep(reached: ReachedNodes, node: number, next: number): CoarseStep {
  const { byExit, cameFrom, count, start, goal, portals } = reached;
  const portal = node - count;
  const { other } = portals[portal] as Portal;
  const isEntry = next === count + other;
  if (isEntry) {
    const tag = byExit[node] as number;
    const exit = cameFrom[node] === start ? Math.floor(tag / LIST) : tag;
    return { portal, exit, enters: true };
  }
  const tag = byExit[next] as number;
  return { portal, exit: next === goal ? Math.floor(tag / LIST) : tag, enters: false };
}
