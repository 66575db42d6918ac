import { CARGOES } from '../domain/cost-factors';
import type { GainsOptions, WayScope } from '../domain/gains-options';
import type { CargoOrigin, NetworkPlace } from '../domain/land-network';
import { cargoOfOrigin } from './documented-ports';
import {
  computeReach,
  isOrigin,
  type Reach,
  type ReachContext,
  rankPorts,
  savingByChancay,
  transportCosts,
} from './reach';

/** Places and people of South America by whether cargo gains there by Chancay. */
export interface CountedGain {
  readonly places: number;
  /** People of the places that GeoNames counts. */
  readonly people: number;
  readonly gaining: readonly NetworkPlace[];
  readonly gainingPeople: number;
}

/** Counts the places at which Chancay is the best port. */
export function countGain(reach: Reach): CountedGain {
  const { places } = reach.graph.network;
  const counted = places.filter(isOrigin);
  const gaining = counted.filter(({ id }) => gains(reach, id));
  return {
    places: counted.length,
    people: peopleOf(counted),
    gaining,
    gainingPeople: peopleOf(gaining),
  };
}

/** When the goods of a producing region gain by Chancay: over the ways chosen, only with all planned ways, or under neither. */
export const ORIGIN_GAINS = ['chosen', 'planned', 'neither'] as const;
export type OriginGain = (typeof ORIGIN_GAINS)[number];

/** Returns the producing regions by when they gain, each with its own goods instead of the cargo of the options. */
export function originGains(
  options: GainsOptions,
  context: ReachContext,
): Readonly<Record<OriginGain, readonly CargoOrigin[]>> {
  const gainingIn = (scope: WayScope): ReadonlySet<string> => {
    const { origins } = context.graph.network;
    const ids = CARGOES.flatMap((cargo) => {
      const own = origins.filter((origin) => cargoOfOrigin(origin) === cargo);
      if (own.length === 0) return [];
      const reach = computeReach(transportCosts({ ...options, cargo, scope }, context));
      return own.filter(({ place }) => gains(reach, place)).map(({ id }) => id);
    });
    return new Set(ids);
  };
  const chosen = gainingIn(options.scope);
  const planned = options.scope === 'planned' ? chosen : gainingIn('planned');
  const { origins } = context.graph.network;
  return {
    chosen: origins.filter(({ id }) => chosen.has(id)),
    planned: origins.filter(({ id }) => planned.has(id) && !chosen.has(id)),
    neither: origins.filter(({ id }) => !planned.has(id) && !chosen.has(id)),
  };
}

function gains(reach: Reach, place: string): boolean {
  return (savingByChancay(rankPorts(reach, place)) ?? 0) > 0;
}

function peopleOf(places: readonly NetworkPlace[]): number {
  return places.reduce((sum, { population }) => sum + population, 0);
}
