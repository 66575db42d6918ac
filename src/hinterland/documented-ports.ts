import type { Cargo } from '../domain/cost-factors';
import { DEFAULT_GAINS_OPTIONS } from '../domain/gains-options';
import type { CargoOrigin, ExportPort } from '../domain/land-network';
import { type ReachContext, type TransportCosts, transportCosts, waysOf } from './reach';

/** A producing region whose goods go by documented ports, and the port that the model puts first by cost. */
export interface DocumentedPair {
  readonly origin: CargoOrigin;
  readonly cargo: Cargo;
  readonly documented: readonly ExportPort[];
  readonly model?: ExportPort;
  /** Whether the port of the model is one of those documented. */
  readonly agrees: boolean;
  /** Share by which the best documented port is dearer than that of the model; absent if it is not reached. */
  readonly excess?: number;
}

/** Compares the model by cost, over open ways to Shanghai now, with the ports that sources name. */
export function documentedPairs(context: ReachContext): readonly DocumentedPair[] {
  const { network } = context.graph;
  const costs = new Map<Cargo, TransportCosts>();
  const costsOf = (cargo: Cargo): TransportCosts => {
    const known = costs.get(cargo);
    if (known) return known;
    const found = transportCosts({ ...DEFAULT_GAINS_OPTIONS, cargo }, context);
    costs.set(cargo, found);
    return found;
  };
  return network.origins.map((origin) => {
    const cargo = cargoOfOrigin(origin);
    const ids = origin.documented.map(({ port }) => port);
    const ways = waysOf(costsOf(cargo), origin.place);
    const [best] = ways;
    const own = ways.find(({ gate }) => ids.includes(gate.port.id));
    return {
      ...{ origin, cargo, documented: network.ports.filter(({ id }) => ids.includes(id)) },
      ...(best && { model: best.gate.port }),
      agrees: best !== undefined && best === own,
      ...(best && own && { excess: (own.total - best.total) / best.total }),
    };
  });
}

/** Returns as what the goods of a producing region are carried. */
export function cargoOfOrigin({ cargo, bulkKind }: CargoOrigin): Cargo {
  return cargo === 'bulk' ? (bulkKind ?? 'grain') : cargo;
}
