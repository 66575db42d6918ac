import { lambertDistance } from '../geo/lambert-distance';
import { nearestLongitude, type Position, type Track } from '../geo/position';
import { type Kilometres, kilometres, nauticalMilesToKilometres } from '../geo/units';
import type { LandLegSummary, LegMode } from './corridor';
import type { LegStatus } from './status';

/** A part of a land route: along one land leg of the atlas, or across a gap where there is no leg. */
export interface LandStretch {
  /** Id of the leg; absent for the gap between an end of the route and a leg, or between two legs. */
  readonly leg?: string;
  readonly mode: LegMode;
  readonly status: LegStatus;
  readonly distance: Kilometres;
  readonly track: Track;
}

/** A route over land. It follows straight lines between the towns of legs and is therefore shorter than the road or rail. */
export interface LandRoute {
  readonly distance: Kilometres;
  readonly stretches: readonly LandStretch[];
}

/** Greatest distance from an end of the route to the nearest town of a leg. */
const MAX_ACCESS = kilometres(60);
/** Greatest distance between towns of two legs at which a route may change from one to the other. */
const MAX_TRANSFER = kilometres(20);
/** Cost factor of a gap, so that the search prefers legs. */
const GAP_COST = 4;
/** Degrees of latitude or longitude beyond which two nodes are too far apart to need measuring. */
const MAX_DEGREES_APART = 0.7;

interface GraphNode {
  readonly position: Position;
}

interface Edge {
  readonly to: number;
  /** Kilometres. */
  readonly distance: number;
  /** Kilometres, multiplied by `GAP_COST` across a gap. */
  readonly cost: number;
  readonly leg?: LandLegSummary;
}

/**
 * Returns the shortest route between two positions over land legs, by Dijkstra's algorithm on their towns. Uses legs that
 * are not open only if `withPlanned`. Returns undefined if no legs join the two positions.
 */
export function landRoute(
  legs: readonly LandLegSummary[],
  from: Position,
  to: Position,
  { withPlanned }: { readonly withPlanned: boolean },
): LandRoute | undefined {
  const usable = legs.filter(({ status }) => withPlanned || status === 'open');
  const towns: readonly GraphNode[] = usable.flatMap(({ stops }) => stops);
  const nodes = [{ position: from }, { position: to }, ...towns];
  const edges = edgesBetween(nodes, usable);
  const steps = shortestPath(edges, 0, 1);
  return steps && routeOf(nodes, steps);
}

function edgesBetween(
  nodes: readonly GraphNode[],
  legs: readonly LandLegSummary[],
): readonly (readonly Edge[])[] {
  const edges: Edge[][] = nodes.map(() => []);
  const connect = (a: number, b: number, leg?: LandLegSummary) => {
    const distance = distanceBetween(nodes, a, b);
    const edge = { distance, cost: distance * (leg ? 1 : GAP_COST), ...(leg && { leg }) };
    edges[a]?.push({ to: b, ...edge });
    edges[b]?.push({ to: a, ...edge });
  };
  let first = 2;
  const legOf: number[] = [-1, -2];
  for (const [number, leg] of legs.entries()) {
    for (const [i] of leg.stops.entries()) {
      legOf.push(number);
      if (i > 0) connect(first + i - 1, first + i, leg);
    }
    first += leg.stops.length;
  }
  for (let a = 0; a < nodes.length; a++) {
    for (let b = Math.max(2, a + 1); b < nodes.length; b++) {
      const isNear = legOf[a] !== legOf[b] && degreesApart(nodes, a, b) < MAX_DEGREES_APART;
      if (isNear && distanceBetween(nodes, a, b) <= (a < 2 ? MAX_ACCESS : MAX_TRANSFER))
        connect(a, b);
    }
  }
  return edges;
}

interface Step {
  readonly from: number;
  readonly edge: Edge;
}

/** Returns the steps of the cheapest path. Scans a set instead of keeping a priority queue, because the legs are few. */
function shortestPath(
  edges: readonly (readonly Edge[])[],
  start: number,
  goal: number,
): readonly Step[] | undefined {
  const best = edges.map((_, i) => (i === start ? 0 : Number.POSITIVE_INFINITY));
  const previous: (Step | undefined)[] = edges.map(() => undefined);
  const open = new Set(edges.keys());
  for (;;) {
    const current = [...open].reduce((a, b) => ((best[b] ?? 0) < (best[a] ?? 0) ? b : a), goal);
    const cost = best[current] ?? Number.POSITIVE_INFINITY;
    if (current === goal || !Number.isFinite(cost)) break;
    open.delete(current);
    for (const edge of edges[current] ?? []) {
      if (cost + edge.cost >= (best[edge.to] ?? 0)) continue;
      best[edge.to] = cost + edge.cost;
      previous[edge.to] = { from: current, edge };
    }
  }
  if (!previous[goal]) return undefined;
  const steps: Step[] = [];
  let step: Step | undefined = previous[goal];
  while (step) {
    steps.unshift(step);
    step = previous[step.from];
  }
  return steps;
}

function routeOf(nodes: readonly GraphNode[], steps: readonly Step[]): LandRoute {
  const stretches: LandStretch[] = [];
  for (const { from, edge } of steps) {
    const [start, end] = [nodes[from]?.position, nodes[edge.to]?.position];
    if (!start || !end || edge.distance === 0) continue;
    const last = stretches.at(-1);
    const leg = edge.leg?.id;
    if (last && last.leg === leg) {
      stretches[stretches.length - 1] = {
        ...last,
        distance: kilometres(last.distance + edge.distance),
        track: [...last.track, end],
      };
      continue;
    }
    stretches.push({
      ...(leg !== undefined && { leg }),
      mode: edge.leg?.mode ?? 'road',
      status: edge.leg?.status ?? 'open',
      distance: kilometres(edge.distance),
      track: [start, end],
    });
  }
  const sum = stretches.reduce((total, { distance }) => total + distance, 0);
  return { distance: kilometres(sum), stretches };
}

function distanceBetween(nodes: readonly GraphNode[], a: number, b: number): number {
  const [from, to] = [nodes[a]?.position, nodes[b]?.position];
  return from && to ? nauticalMilesToKilometres(lambertDistance(from, to)) : 0;
}

function degreesApart(nodes: readonly GraphNode[], a: number, b: number): number {
  const [lon1, lat1] = nodes[a]?.position ?? [0, 0];
  const [lon2, lat2] = nodes[b]?.position ?? [0, 0];
  return Math.max(Math.abs(lat1 - lat2), Math.abs(nearestLongitude(lon2, lon1) - lon1));
}
