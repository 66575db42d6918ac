import type { FactorValues } from '../domain/cost-factors';
import type { GainsOptions } from '../domain/gains-options';
import type { ExportPort } from '../domain/land-network';
import { type Expense, sumExpenses, type Weights, weigh, weightsOf } from './expense';
import type { Bound } from './factor-values';
import type { Fleet } from './fleet';
import { edgeExpenses, type LandGraph } from './land-graph';
import { bestNode, expenseOf, type LandTree, landTree, wayFrom, weighEdges } from './land-tree';
import { CHANCAY, leastRoute, type SeaRoute, seaRoutes } from './sea-routes';

/** A port with the least way by sea from it and the least ways over land to it. */
export interface PortReach {
  readonly port: ExportPort;
  readonly sea: SeaRoute;
  readonly land: LandTree;
  /** The weighted expense by sea. */
  readonly atSea: number;
}

/** The answer of the model for every place at once. */
export interface Reach {
  readonly graph: LandGraph;
  readonly weights: Weights;
  readonly expenses: readonly (Expense | undefined)[];
  /** The ports that carry the cargo, in the order of the network. */
  readonly ports: readonly PortReach[];
}

/** What a reach is computed from, besides the reader's options. */
export interface ReachContext {
  readonly graph: LandGraph;
  readonly fleet: Fleet;
  readonly values: FactorValues;
  readonly bound?: Bound;
}

/** Computes the least ways of all places to all ports of the coast opposite to the destination, under the options. */
export function computeReach(
  options: Omit<GainsOptions, 'factors'>,
  { graph, fleet, values, bound = 'central' }: ReachContext,
): Reach {
  const { cargo, measure, scope, chinesePort } = options;
  const weights = weightsOf(measure, cargo, values);
  const expenses = edgeExpenses(graph, scope, cargo, values);
  const weighted = weighEdges(expenses, weights);
  const context = { network: graph.network, fleet, values, bound };
  const ports = graph.network.ports.flatMap((port): PortReach[] => {
    if (port.id === chinesePort) return [];
    const sea = leastRoute(seaRoutes(port, options, context), weights);
    if (!sea) return [];
    const land = landTree(graph, port.place, weighted);
    return [{ port, sea, land, atSea: weigh(sea.expense, weights) }];
  });
  return { graph, weights, expenses, ports };
}

/** The least way of a place by one port, as one number. */
export interface RankedPort {
  readonly reach: PortReach;
  /** Weighted expense from the place to the Chinese port. */
  readonly total: number;
}

/** Returns the ports that a place reaches, the least first. */
export function rankPorts({ graph, ports }: Reach, place: string): readonly RankedPort[] {
  return ports
    .filter(({ port: { servesOnly } }) => servesOnly?.includes(place) ?? true)
    .flatMap((reach): RankedPort[] => {
      const node = bestNode(graph, reach.land, place);
      if (node === undefined) return [];
      return [{ reach, total: (reach.land.least[node] as number) + reach.atSea }];
    })
    .toSorted((a, b) => a.total - b.total);
}

/**
 * Returns what Chancay saves a place against the best other port, in the measure's unit: above 0 if Chancay is the best.
 * Undefined if the place reaches Chancay or any other port by no way.
 */
export function savingByChancay(ranked: readonly RankedPort[]): number | undefined {
  const chancay = ranked.find(({ reach }) => reach.port.id === CHANCAY);
  const other = ranked.find(({ reach }) => reach.port.id !== CHANCAY);
  return chancay && other ? other.total - chancay.total : undefined;
}

/** A whole way from a place by a port to China. */
export interface WholeWay {
  /** Indices of edges of the graph, in the order travelled. */
  readonly land: readonly number[];
  /** The node where it begins. */
  readonly start: number;
  readonly landExpense: Expense;
  readonly sea: SeaRoute;
  readonly expense: Expense;
}

/** Returns the least way of a place by a port; undefined if there is none. */
export function wholeWay(
  { graph, expenses }: Reach,
  { land, sea }: PortReach,
  place: string,
): WholeWay | undefined {
  const start = bestNode(graph, land, place);
  if (start === undefined) return undefined;
  const way = wayFrom(graph, land, start);
  const landExpense = expenseOf(way, expenses);
  return { land: way, start, landExpense, sea, expense: sumExpenses(landExpense, sea.expense) };
}
