import type { LandNetwork, NetworkPlace } from '../domain/land-network';
import type { LandRoute, LandStretch } from '../domain/land-route';
import { lambertDistance } from '../geo/lambert-distance';
import { nearestLongitude, type Position, type Track } from '../geo/position';
import { kilometres, nauticalMilesToKilometres } from '../geo/units';
import type { LandEdge, LandGraph } from './land-graph';
import { growTree, type LandTree, wayFrom } from './land-tree';

/** Greatest distance in kilometres from an end of a route to a place of the network. */
export const MAX_ACCESS_KM = 60;
/** Cost factor of a gap, so that the search prefers ways. */
const GAP_COST = 4;
/** What a change of mode costs, in kilometres, so that a route does not change for a few of them. */
const CHANGE_KM = 30;
/** Degrees of latitude or longitude beyond which two positions are too far apart to need measuring. */
const MAX_DEGREES_APART = 0.8;

/** A graph with the lengths of its edges, infinite for stretches that may not be used. */
export interface MeasuredGraph {
  readonly graph: LandGraph;
  readonly lengths: Float64Array;
}

/** Returns a graph with its lengths. Uses ways that are not open only if `withPlanned`. */
export function measureGraph(
  graph: LandGraph,
  { withPlanned }: { readonly withPlanned: boolean },
): MeasuredGraph {
  const lengths = Float64Array.from(graph.edges, ({ stretch }) => {
    if (!stretch) return CHANGE_KM;
    return withPlanned || stretch.status === 'open' ? stretch.km : Number.POSITIVE_INFINITY;
  });
  return { graph, lengths };
}

/**
 * Returns the shortest route between two positions by the ways of a network. Each end reaches the network, or the other end, in a
 * straight line of at most `MAX_ACCESS_KM`. Returns undefined if no ways join them.
 */
export function landRoute(
  { graph, lengths }: MeasuredGraph,
  from: Position,
  to: Position,
): LandRoute | undefined {
  const [starts, goals] = [accessTo(graph, from), accessTo(graph, to)];
  const tree = growTree(
    graph,
    goals.flatMap(({ nodes, km }) => nodes.map((node) => [node, km * GAP_COST] as const)),
    lengths,
  );
  const best = leastStart(starts, tree);
  const straight = kilometresBetween(from, to);
  if (
    straight <= MAX_ACCESS_KM &&
    straight * GAP_COST <= (best?.cost ?? Number.POSITIVE_INFINITY)
  ) {
    return routeOf([gap([from, to], straight)]);
  }
  if (!best) return undefined;
  const { node, access } = best;
  const edges = wayFrom(graph, tree, node);
  const end = endOf(graph, node, edges);
  const goal = goals.find(({ nodes }) => nodes.includes(end));
  return routeOf([
    gap([from, access.place.position], access.km),
    ...stretchesOf(graph, node, edges),
    ...(goal ? [gap([goal.place.position, to], goal.km)] : []),
  ]);
}

/** Returns the place of a network that is nearest to a position, with the distance; undefined for a network without places. */
export function nearestPlace(
  { places }: Pick<LandNetwork, 'places'>,
  position: Position,
): { readonly place: NetworkPlace; readonly km: number } | undefined {
  return places
    .map((place) => ({ place, km: kilometresBetween(place.position, position) }))
    .reduce<{ place: NetworkPlace; km: number } | undefined>(
      (best, each) => (best && best.km <= each.km ? best : each),
      undefined,
    );
}

/** A place at which an end of a route reaches the network. */
interface Access {
  readonly place: NetworkPlace;
  readonly km: number;
  readonly nodes: readonly number[];
}

function accessTo(graph: LandGraph, position: Position): readonly Access[] {
  return graph.network.places.flatMap((place) => {
    if (degreesApart(place.position, position) > MAX_DEGREES_APART) return [];
    const km = kilometresBetween(place.position, position);
    const nodes = loadingNodes(graph, place);
    return km <= MAX_ACCESS_KM && nodes.length > 0 ? [{ place, km, nodes }] : [];
  });
}

/** Returns the nodes of a place at which cargo is loaded: roads, terminals, and whatever there is where no road leads. */
function loadingNodes(graph: LandGraph, { id, terminals }: NetworkPlace): readonly number[] {
  const nodes = graph.nodesOf.get(id) ?? [];
  const isLoading = (node: number) => {
    const mode = graph.nodes[node]?.mode;
    return mode === 'road' || (mode !== undefined && terminals.includes(mode));
  };
  const loading = nodes.filter(isLoading);
  return loading.length > 0 ? loading : nodes;
}

function leastStart(starts: readonly Access[], tree: LandTree) {
  let best: { node: number; access: Access; cost: number } | undefined;
  for (const access of starts) {
    for (const node of access.nodes) {
      const cost = access.km * GAP_COST + (tree.least[node] ?? Number.POSITIVE_INFINITY);
      if (Number.isFinite(cost) && cost < (best?.cost ?? Number.POSITIVE_INFINITY)) {
        best = { node, access, cost };
      }
    }
  }
  return best;
}

function endOf(graph: LandGraph, start: number, edges: readonly number[]): number {
  return edges.reduce((node, index) => across(graph.edges[index] as LandEdge, node), start);
}

function across({ from, to }: LandEdge, node: number): number {
  return node === from ? to : from;
}

/** Returns the stretches of a way through the graph, each along one way of one status. */
function stretchesOf(
  graph: LandGraph,
  start: number,
  edges: readonly number[],
): readonly LandStretch[] {
  const positions = new Map(graph.network.places.map(({ id, position }) => [id, position]));
  const stretches: LandStretch[] = [];
  let node = start;
  for (const index of edges) {
    const edge = graph.edges[index] as LandEdge;
    const { stretch } = edge;
    const isForward = node === edge.from;
    node = across(edge, node);
    if (!stretch) continue;
    const ends = [positions.get(stretch.from), positions.get(stretch.to)];
    const [first, last] = ends as [Position, Position];
    const track = [first, ...stretch.bends, last];
    const part: LandStretch = {
      ...{ way: stretch.way, mode: stretch.mode, status: stretch.status },
      distance: kilometres(stretch.km),
      derived: kilometres(stretch.isDerived ? stretch.km : 0),
      track: isForward ? track : track.toReversed(),
    };
    const before = stretches.at(-1);
    if (before && before.way === part.way && before.status === part.status) {
      stretches[stretches.length - 1] = joined(before, part);
    } else {
      stretches.push(part);
    }
  }
  return stretches;
}

function joined(one: LandStretch, other: LandStretch): LandStretch {
  return {
    ...one,
    distance: kilometres(one.distance + other.distance),
    derived: kilometres(one.derived + other.derived),
    track: [...one.track, ...other.track.slice(1)],
  };
}

function gap(track: Track, km: number): LandStretch {
  const distance = kilometres(km);
  return { mode: 'road', status: 'open', distance, derived: kilometres(0), track };
}

function routeOf(parts: readonly LandStretch[]): LandRoute {
  const stretches = parts.filter(({ distance }) => distance > 0);
  const sum = stretches.reduce((total, { distance }) => total + distance, 0);
  return { distance: kilometres(sum), stretches };
}

function kilometresBetween(from: Position, to: Position): number {
  return nauticalMilesToKilometres(lambertDistance(from, to));
}

function degreesApart([lon1, lat1]: Position, [lon2, lat2]: Position): number {
  return Math.max(Math.abs(lat1 - lat2), Math.abs(nearestLongitude(lon2, lon1) - lon1));
}
