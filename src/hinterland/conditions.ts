import type { CostFactor, FactorId } from '../domain/cost-factors';
import { type GainsOptions, WAY_SCOPES, type WayScope } from '../domain/gains-options';
import { factorValues } from './factor-values';
import {
  type ReachContext,
  savingByChancay,
  type TransportCosts,
  transportCosts,
  waysOf,
} from './reach';
import { CHANCAY } from './sea-routes';
import { turningValues } from './turning-value';
import { partsOf } from './way-parts';

/** What would have to be true for the answer of a place to turn. */
export type Condition =
  /** A factor below or above a value. */
  | {
      readonly kind: 'factor';
      readonly id: FactorId;
      readonly value: number;
      readonly isBelow: boolean;
    }
  /** Ways that are not open, by id, opened. */
  | { readonly kind: 'ways'; readonly scope: WayScope; readonly ways: readonly string[] }
  /** Grain loaded in bulk at Chancay. */
  | { readonly kind: 'bulk' };

/**
 * Returns the conditions under which Chancay would be the best port of a place if it is not, or would no longer be if it is:
 * one factor changed at a time, planned ways opened, grain in bulk. A factor's value is found by bisection on the whole
 * model. Empty if none is found, or if Chancay or every other port is out of reach.
 */
export function conditionsOf(
  place: string,
  options: GainsOptions,
  {
    graph,
    fleet,
    factors,
  }: Omit<ReachContext, 'values'> & { readonly factors: readonly CostFactor[] },
): readonly Condition[] {
  const costsOf = (change: Partial<GainsOptions>): TransportCosts => {
    const changed = { ...options, ...change };
    return transportCosts(changed, {
      ...{ graph, fleet, values: factorValues(factors, changed.factors) },
    });
  };
  const savingOf = (change: Partial<GainsOptions>) =>
    savingByChancay(waysOf(costsOf(change), place));
  const present = savingOf({});
  if (present === undefined) return [];
  const turns = (saving: number | undefined) => saving !== undefined && saving > 0 !== present > 0;
  const conditions: Condition[] = [];
  if (
    options.cargo === 'grain' &&
    !options.bulkAtChancay &&
    turns(savingOf({ bulkAtChancay: true }))
  ) {
    conditions.push({ kind: 'bulk' });
  }
  const scope = WAY_SCOPES.slice(WAY_SCOPES.indexOf(options.scope) + 1).find((each) =>
    turns(savingOf({ scope: each })),
  );
  if (scope) conditions.push({ kind: 'ways', scope, ways: closedWays(costsOf({ scope }), place) });
  for (const id of relevantFactors(costsOf({}), place, options)) {
    const central = options.factors[id] ?? factors.find((each) => each.id === id)?.central ?? 0;
    const at = (value: number) => savingOf({ factors: { ...options.factors, [id]: value } });
    for (const turning of turningValues(central, (value) => turns(at(value)))) {
      conditions.push({ kind: 'factor', id, ...turning });
    }
  }
  return conditions;
}

/** Returns the ids of ways on the way to Chancay that are not open. */
function closedWays(costs: TransportCosts, place: string): readonly string[] {
  const way = waysOf(costs, place).find(({ gate }) => gate.port.id === CHANCAY);
  const parts = way ? partsOf(costs, way, place) : [];
  return [
    ...new Set(
      parts.flatMap((part) => (part.kind === 'way' && part.status !== 'open' ? [part.way] : [])),
    ),
  ];
}

/** Returns the factors in which the ways to Chancay and to its best rival differ most: road and rail by country, the ship, time. */
function relevantFactors(
  costs: TransportCosts,
  place: string,
  { measure, cargo }: GainsOptions,
): readonly FactorId[] {
  if (measure !== 'cost')
    return measure === 'time' ? ['speed-road', 'speed-rail'] : ['carbon-road', 'carbon-rail'];
  const ways = waysOf(costs, place);
  const rivals = [
    ways.find(({ gate }) => gate.port.id === CHANCAY),
    ways.find(({ gate }) => gate.port.id !== CHANCAY),
  ];
  const kilometres = new Map<FactorId, number>();
  for (const way of rivals) {
    for (const index of way?.land ?? []) {
      const edge = costs.graph.edges[index];
      if (!edge?.stretch || edge.stretch.mode === 'river') continue;
      const id = `${edge.stretch.mode}-${edge.countries[0]}` as FactorId;
      kilometres.set(id, (kilometres.get(id) ?? 0) + edge.stretch.km);
    }
  }
  const byLength = [...kilometres].toSorted(([, a], [, b]) => b - a).map(([id]) => id);
  return [...byLength.slice(0, 3), `value-${cargo}`];
}
