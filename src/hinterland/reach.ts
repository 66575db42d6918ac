import type { FactorValues } from '../domain/cost-factors';
import type { GainsOptions } from '../domain/gains-options';
import type { ExportPort, NetworkPlace } from '../domain/land-network';
import { type Expense, sumExpenses, type Weights, weigh, weightsOf } from './expense';
import type { Bound } from './factor-values';
import type { Fleet } from './fleet';
import { edgeExpenses, type LandGraph } from './land-graph';
import { bestNode, expenseOf, type LandTree, landTree, wayFrom, weighEdges } from './land-tree';
import { type NearestPorts, nearestPorts } from './nearest-ports';
import { CHANCAY, leastRoute, routesFromChina, type SeaRoute, seaRoutes } from './sea-routes';

/** A port with the least way by sea from its gate to China. */
export interface PortGate {
  readonly port: ExportPort;
  readonly sea: SeaRoute;
  /** The weighted expense by sea. */
  readonly atSea: number;
}

/** The expense of every edge and of every port under the reader's options. */
export interface TransportCosts {
  readonly graph: LandGraph;
  readonly weights: Weights;
  /** Expense of each edge; undefined for those out of scope. */
  readonly expenses: readonly (Expense | undefined)[];
  /** Weighted expense of each edge. */
  readonly weighted: Float64Array;
  /** The ports that carry the cargo. */
  readonly gates: readonly PortGate[];
}

/** The answer of the model for every place at once. */
export interface Reach extends TransportCosts {
  /** The ports that are open to all, as `nearest` numbers them. */
  readonly open: readonly PortGate[];
  /** Those that ship the goods of single places, with the ways to them. */
  readonly captive: readonly (PortGate & { readonly land: LandTree })[];
  readonly nearest: NearestPorts;
  /** The ways to Chancay; absent where it does not carry the cargo. */
  readonly toChancay?: PortGate & { readonly land: LandTree };
}

/** What a reach is computed from, besides the reader's options. */
export interface ReachContext {
  readonly graph: LandGraph;
  readonly fleet: Fleet;
  readonly values: FactorValues;
  readonly bound?: Bound;
}

/** Ports kept for each place: the best and the two next. */
const DEPTH = 3;

/** The country whose places send cargo to Chancay instead of receiving it. */
const CHINA = 'CN';

/** Computes the expense of edges and ports under the options. */
export function transportCosts(
  options: Omit<GainsOptions, 'factors' | 'view'>,
  { graph, fleet, values, bound = 'central' }: ReachContext,
): TransportCosts {
  const { cargo, measure, scope } = options;
  const weights = weightsOf(measure, cargo, values);
  const expenses = edgeExpenses(graph, scope, cargo, values);
  const context = { network: graph.network, fleet, values, bound };
  const gates = graph.network.ports.flatMap((port): PortGate[] => {
    const routes =
      port.country === CHINA
        ? routesFromChina(port, options, context)
        : seaRoutes(port, options, context);
    const sea = leastRoute(routes, weights);
    return sea ? [{ port, sea, atSea: weigh(sea.expense, weights) }] : [];
  });
  return { graph, weights, expenses, weighted: weighEdges(expenses, weights), gates };
}

/** Finds the best ports of all places. */
export function computeReach(costs: TransportCosts): Reach {
  const { graph, weighted, gates } = costs;
  const withWays = (gate: PortGate) => ({
    ...gate,
    land: landTree(graph, gate.port.place, weighted),
  });
  const open = gates.filter(({ port }) => !port.servesOnly);
  const starts = open.map(({ port, atSea }) => ({ place: port.place, atSea }));
  const chancay = open.find(({ port }) => port.id === CHANCAY);
  return {
    ...costs,
    open,
    captive: gates.filter(({ port }) => port.servesOnly).map(withWays),
    nearest: nearestPorts(graph, starts, weighted, DEPTH),
    ...(chancay && { toChancay: withWays(chancay) }),
  };
}

/** A port of a place with the weighted expense from the place to China by it. */
export interface RankedPort {
  readonly gate: PortGate;
  readonly total: number;
}

/** Returns whether cargo of the place goes to China: every place but those of China itself. */
export function isOrigin({ country }: Pick<NetworkPlace, 'country'>): boolean {
  return country !== 'CN';
}

/** Returns the three best ports of a place and Chancay, the best first. Empty if no way leads to a port. */
export function rankPorts(reach: Reach, place: string): readonly RankedPort[] {
  const { graph, nearest, open, captive, toChancay } = reach;
  const found = new Map<string, RankedPort>();
  const add = (gate: PortGate, total: number) => {
    const known = found.get(gate.port.id);
    if (!known || total < known.total) found.set(gate.port.id, { gate, total });
  };
  for (const node of graph.nodesOf.get(place) ?? []) {
    for (let rank = 0; rank < nearest.depth; rank++) {
      const at = node * nearest.depth + rank;
      const gate = open[nearest.port[at] ?? -1];
      if (gate) add(gate, nearest.total[at] as number);
    }
  }
  const own = captive.filter(({ port }) => port.servesOnly?.includes(place));
  for (const gate of toChancay ? [toChancay, ...own] : own) {
    const node = bestNode(graph, gate.land, place);
    if (node !== undefined) add(gate, (gate.land.least[node] as number) + gate.atSea);
  }
  const ranked = [...found.values()].toSorted((a, b) => a.total - b.total);
  return ranked.filter(({ gate }, i) => i < DEPTH || gate.port.id === CHANCAY);
}

/**
 * Returns what Chancay saves a place against the best other port, in the measure's unit: above 0 if Chancay is the best.
 * Undefined if the place reaches Chancay or any other port by no way.
 */
export function savingByChancay(
  ranked: readonly { readonly gate: PortGate; readonly total: number }[],
): number | undefined {
  const chancay = ranked.find(({ gate }) => gate.port.id === CHANCAY);
  const other = ranked.find(({ gate }) => gate.port.id !== CHANCAY);
  return chancay && other ? other.total - chancay.total : undefined;
}

/** A whole way from a place by a port to China. */
export interface WholeWay {
  readonly gate: PortGate;
  /** Weighted expense. */
  readonly total: number;
  /** Indices of edges of the graph, in the order travelled. */
  readonly land: readonly number[];
  readonly landExpense: Expense;
  readonly expense: Expense;
}

/** Returns the least way of a place by every port that it reaches, the least first. */
export function waysOf(
  { graph, expenses, weighted, gates }: TransportCosts,
  place: string,
): readonly WholeWay[] {
  const tree = landTree(graph, place, weighted);
  return gates
    .filter(({ port: { servesOnly } }) => servesOnly?.includes(place) ?? true)
    .flatMap((gate): WholeWay[] => {
      const node = bestNode(graph, tree, gate.port.place);
      if (node === undefined) return [];
      const land = wayFrom(graph, tree, node).toReversed();
      const landExpense = expenseOf(land, expenses);
      const expense = sumExpenses(landExpense, gate.sea.expense);
      return [
        { gate, total: (tree.least[node] as number) + gate.atSea, land, landExpense, expense },
      ];
    })
    .toSorted((a, b) => a.total - b.total);
}
