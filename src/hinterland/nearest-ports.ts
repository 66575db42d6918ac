import FlatQueue from 'flatqueue';
import type { LandGraph } from './land-graph';

/** Where a search begins: the nodes of a port, with what is added to every way by it. */
export interface PortStart {
  readonly place: string;
  /** Weighted expense from the gate of the port to China. */
  readonly atSea: number;
}

/** The best ports of each node, the best first. */
export interface NearestPorts {
  /** Ports a node. */
  readonly depth: number;
  /** Index of the port at `node * depth + rank`; -1 where fewer ports are reached. */
  readonly port: Int16Array;
  /** Weighted expense to China by that port. */
  readonly total: Float64Array;
}

/**
 * Returns the best ports of every node at once: Dijkstra's algorithm from all ports together, in which a node is settled
 * once by each of its `depth` best ports. A node's k-th best port is among the k best of the next node on the way, so none
 * is missed.
 *
 * @param weighted Weighted expense of each edge, infinite for those that may not be used.
 */
export function nearestPorts(
  { nodes, nodesOf, links }: LandGraph,
  ports: readonly PortStart[],
  weighted: Float64Array,
  depth: number,
): NearestPorts {
  const { first, edge, other } = links;
  const port = new Int16Array(nodes.length * depth).fill(-1);
  const total = new Float64Array(nodes.length * depth).fill(Number.POSITIVE_INFINITY);
  // An entry of the queue is node * ports + port.
  const queue = new FlatQueue<number>();
  for (const [i, { place, atSea }] of ports.entries()) {
    for (const node of nodesOf.get(place) ?? []) queue.push(node * ports.length + i, atSea);
  }
  for (;;) {
    const reached = queue.peekValue();
    const entry = queue.pop();
    if (entry === undefined || reached === undefined) break;
    const node = Math.floor(entry / ports.length);
    const by = entry % ports.length;
    const rank = freeRank(port, node * depth, depth, by);
    if (rank < 0) continue;
    port[node * depth + rank] = by;
    total[node * depth + rank] = reached;
    const end = first[node + 1] as number;
    for (let at = first[node] as number; at < end; at++) {
      const next = other[at] as number;
      const sum = reached + (weighted[edge[at] as number] as number);
      if (sum === Number.POSITIVE_INFINITY || freeRank(port, next * depth, depth, by) < 0) continue;
      queue.push(next * ports.length + by, sum);
    }
  }
  return { depth, port, total };
}

/** Returns the first free rank of a node; -1 if all are taken or the port has one. */
function freeRank(port: Int16Array, start: number, depth: number, by: number): number {
  for (let rank = 0; rank < depth; rank++) {
    const taken = port[start + rank] as number;
    if (taken === by) return -1;
    if (taken < 0) return rank;
  }
  return -1;
}
