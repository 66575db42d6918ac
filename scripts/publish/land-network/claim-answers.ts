import type { Claim } from '../../../src/domain/claim';
import type { ClaimAnswer, ClaimCondition, ClaimedWay } from '../../../src/domain/claim-answer';
import type { CostFactor, FactorId, FactorRange } from '../../../src/domain/cost-factors';
import {
  DEFAULT_GAINS_OPTIONS,
  type GainsOptions,
  type WayScope,
} from '../../../src/domain/gains-options';
import type { LandNetwork } from '../../../src/domain/land-network';
import { type Bound, factorValues } from '../../../src/hinterland/factor-values';
import type { Fleet } from '../../../src/hinterland/fleet';
import { landGraph } from '../../../src/hinterland/land-graph';
import { transportCosts, type WholeWay, waysOf } from '../../../src/hinterland/reach';
import { CHANCAY } from '../../../src/hinterland/sea-routes';
import { turningValues } from '../../../src/hinterland/turning-value';
import { partsOf } from '../../../src/hinterland/way-parts';
import { GAINS_KEYS } from '../../../src/url/gains-keys';

/** What the answers to claims are computed from. */
export interface ClaimContext {
  readonly network: LandNetwork;
  readonly fleet: Fleet;
  readonly factors: readonly CostFactor[];
}

/** The port beside which a claim of the west of Brazil stands, if it names none: the largest of Brazil. */
const USUAL_PORT = 'brssz';
/** Conditions shown: those that need the least change. */
const SHOWN = 4;
/** Factors in which a claim of days or of dollars may be mistaken. */
const OF_TIME: readonly FactorId[] = [
  ...(['speed-container', 'speed-bulk', 'speed-road', 'speed-rail', 'speed-river'] as const),
  ...(['dwell-container', 'dwell-bulk', 'transfer-hours'] as const),
];
const OF_COST: readonly FactorId[] = [
  ...(['road-br', 'road-pe', 'rail-br', 'rail-pe', 'terrain-mountains', 'transfer-bulk'] as const),
  ...(['port-container', 'port-bulk', 'stuffing', 'bulk-per-teu'] as const),
  ...(['hire-container', 'hire-bulk', 'load-container', 'load-bulk', 'fuel-price'] as const),
];

/** Returns a function that gives what the model says to a claim that speaks of land. Throws on an address that it cannot read. */
export function claimAnswers({ network, fleet, factors }: ClaimContext) {
  const graph = landGraph(network);

  function costsOf(options: GainsOptions, bound: Bound = 'central') {
    const values = factorValues(factors, options.factors, bound);
    return transportCosts(options, { graph, fleet, values, bound });
  }

  function answer(claim: Claim, address: string): ClaimAnswer {
    const { options, place: id } = readAddress(address);
    const place = network.places.find((each) => each.id === id);
    if (!place) throw new Error(`data/claims/${claim.id}.yaml: reach: no place ${id}`);
    const usual = claim.model?.baseline?.from ?? USUAL_PORT;
    const compared = (scope: WayScope): readonly ClaimedWay[] => {
      const at = (['least', 'central', 'most'] as const).map((bound) => {
        const costs = costsOf({ ...options, scope }, bound);
        return { costs, ways: waysOf(costs, id) };
      });
      return [usual, CHANCAY].flatMap((port): ClaimedWay[] => {
        const found = at.flatMap(({ costs, ways }) => {
          const way = ways.find(({ gate }) => gate.port.id === port);
          return way ? [{ costs, way }] : [];
        });
        const [least, central, most] = found;
        if (!least || !central || !most) return [];
        const parts = partsOf(central.costs, central.way, id).flatMap((part) =>
          part.kind === 'way' ? [part] : [],
        );
        const rangeOf = (figure: (way: WholeWay) => number): FactorRange => {
          const [low, middle, high] = [least.way, central.way, most.way].map(figure) as [
            number,
            number,
            number,
          ];
          return {
            ...{ low: rounded(Math.min(low, middle, high)), central: rounded(middle) },
            high: rounded(Math.max(low, middle, high)),
          };
        };
        const unbuilt = new Set(
          parts.flatMap((part) => (part.status === 'open' ? [] : [part.way])),
        );
        return [
          {
            ...{ port, name: central.way.gate.port.name, scope },
            days: rangeOf(({ expense }) => expense.hours / 24),
            usd: rangeOf(({ expense }) => expense.usd),
            km: Math.round(parts.reduce((sum, { km }) => sum + km, 0)),
            unbuilt: network.ways.filter((way) => unbuilt.has(way.id)).map(({ name }) => name),
          },
        ];
      });
    };
    const isReached = (change: GainsOptions['factors']) => {
      const ways = waysOf(costsOf({ ...options, factors: change }), id);
      return reaches(claim, ways, usual);
    };
    const holds = isReached({});
    const { cargo, measure, scope } = options;
    const planned = scope === 'open' ? [] : compared(scope);
    return {
      ...{ address, place: place.name, cargo, measure, holds },
      // A way that takes nothing planned is the open one again.
      ways: [...compared('open'), ...planned.filter(({ unbuilt }) => unbuilt.length > 0)],
      holdsAt: holds
        ? []
        : conditions(claim.claimed.unit === 'days' ? OF_TIME : OF_COST, isReached),
    };
  }

  /** Returns the single changes that need the least. */
  function conditions(
    ids: readonly FactorId[],
    isReached: (change: GainsOptions['factors']) => boolean,
  ): readonly ClaimCondition[] {
    return factors
      .filter(({ id }) => ids.includes(id))
      .flatMap(({ id, name, unit, low, central, high }): ClaimCondition[] =>
        turningValues(central, (value) => isReached({ [id]: value })).map((turning) => ({
          ...{ name, unit, low, central, high, isBelow: turning.isBelow },
          value: Number(turning.value.toPrecision(3)),
        })),
      )
      .toSorted((a, b) => changeOf(a) - changeOf(b))
      .slice(0, SHOWN);
  }

  return (claim: Claim): Claim =>
    claim.reach ? { ...claim, answers: claim.reach.map((each) => answer(claim, each)) } : claim;
}

/** Returns whether ways have what a claim says: so many days at most by Chancay, or so many dollars less by it. */
function reaches(
  { id, measure, claimed }: Claim,
  ways: readonly WholeWay[],
  usual: string,
): boolean {
  const amount = claimed.values[0]?.value;
  const by = (port: string) => ways.find(({ gate }) => gate.port.id === port)?.expense;
  const chancay = by(CHANCAY);
  if (typeof amount !== 'number' || !chancay) return false;
  if (measure === 'total-with-land' && claimed.unit === 'days') return chancay.hours / 24 <= amount;
  if (measure === 'saving' && claimed.unit === 'usd') {
    return (by(usual)?.usd ?? Number.NaN) - chancay.usd >= amount;
  }
  throw new Error(`data/claims/${id}.yaml: reach: the model has no number of this kind`);
}

function readAddress(address: string): { readonly place: string; readonly options: GainsOptions } {
  const [path = '', query = ''] = address.replace(/^gains\/t\./, '').split(/\/\??/);
  let state = { gains: DEFAULT_GAINS_OPTIONS };
  for (const [name, text] of new URLSearchParams(query)) {
    const key = GAINS_KEYS[name as keyof typeof GAINS_KEYS];
    const { value, rejected } = key.parse(text, { kind: 'gains' });
    if (rejected.length > 0) throw new Error(`data/claims: reach: ${address}: ${rejected.join()}`);
    state = { ...state, ...key.set(state as never, value as never) } as typeof state;
  }
  return { place: path, options: state.gains };
}

/** Returns by how much a factor changes, as a ratio above 1. */
function changeOf({ value, central }: ClaimCondition): number {
  return Math.max(value / central, central / value);
}

function rounded(value: number): number {
  return Number(value.toFixed(1));
}
