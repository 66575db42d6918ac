import FlatQueue from 'flatqueue';
import { type Expense, NO_EXPENSE, sumExpenses, type Weights, weigh } from './expense';
import type { LandEdge, LandGraph } from './land-graph';

/** The least ways from every node of the graph to a port, or to the nearest of several roots. */
export interface LandTree {
  /** Weighted expense from each node to the port; infinite where no way leads. */
  readonly least: Float64Array;
  /** Index of the edge by which the way from each node goes on towards the port; -1 at a root and where none leads. */
  readonly next: Int32Array;
}

/**
 * Returns the least ways from every node to a port, by Dijkstra's algorithm from the port outwards. Cargo may reach the port
 * by any mode that ends in its place.
 *
 * @param weighted Weighted expense of each edge, infinite for those that may not be used.
 */
export function landTree(graph: LandGraph, place: string, weighted: Float64Array): LandTree {
  const nodes = graph.nodesOf.get(place) ?? [];
  return growTree(
    graph,
    nodes.map((node) => [node, 0] as const),
    weighted,
  );
}

/** Returns the least ways from every node to the nearest of several roots, each with the expense at which it starts. */
export function growTree(
  graph: LandGraph,
  roots: readonly (readonly [node: number, expense: number])[],
  weighted: Float64Array,
): LandTree {
  const { first, edge, other: others } = graph.links;
  const queue = new FlatQueue<number>();
  const least = new Float64Array(graph.nodes.length).fill(Number.POSITIVE_INFINITY);
  const next = new Int32Array(graph.nodes.length).fill(-1);
  for (const [node, expense] of roots) {
    if (expense >= (least[node] as number)) continue;
    least[node] = expense;
    queue.push(node, expense);
  }
  for (;;) {
    const reached = queue.peekValue();
    const node = queue.pop();
    if (node === undefined || reached === undefined) break;
    // A node that was reached at less since then is in the queue a second time.
    if (reached > (least[node] as number)) continue;
    const end = first[node + 1] as number;
    for (let at = first[node] as number; at < end; at++) {
      const index = edge[at] as number;
      const other = others[at] as number;
      const total = reached + (weighted[index] as number);
      if (total >= (least[other] as number)) continue;
      least[other] = total;
      next[other] = index;
      queue.push(other, total);
    }
  }
  return { least, next };
}

/** Returns the weighted expense of each edge, infinite for those out of scope. */
export function weighEdges(
  expenses: readonly (Expense | undefined)[],
  weights: Weights,
): Float64Array {
  return Float64Array.from(expenses, (expense) =>
    expense ? weigh(expense, weights) : Number.POSITIVE_INFINITY,
  );
}

/** Returns the node of a place with the least way to the port; undefined if none leads there. */
export function bestNode(graph: LandGraph, tree: LandTree, place: string): number | undefined {
  const nodes = graph.nodesOf.get(place) ?? [];
  const leastOf = (node: number) => tree.least[node] ?? Number.POSITIVE_INFINITY;
  const best = nodes.reduce<number | undefined>(
    (least, node) => (least === undefined || leastOf(node) < leastOf(least) ? node : least),
    undefined,
  );
  return best !== undefined && Number.isFinite(leastOf(best)) ? best : undefined;
}

/** Returns the edges of the way from a node to the port, in the order travelled. */
export function wayFrom(graph: LandGraph, tree: LandTree, node: number): readonly number[] {
  const way: number[] = [];
  for (let at = node, index = tree.next[at] ?? -1; index >= 0; index = tree.next[at] ?? -1) {
    way.push(index);
    const { from, to } = graph.edges[index] as LandEdge;
    at = from === at ? to : from;
  }
  return way;
}

/** Returns the expense of a way. */
export function expenseOf(
  way: readonly number[],
  expenses: readonly (Expense | undefined)[],
): Expense {
  return sumExpenses(...way.map((edge) => expenses[edge] ?? NO_EXPENSE));
}
