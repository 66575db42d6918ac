import type { LandNetwork } from '../domain/land-network';
import type { LandRoute, RoutableNetwork } from '../domain/land-route';
import { type LandGraph, landGraph } from './land-graph';
import { landRoute, measureGraph } from './land-route';

/** Returns a network that finds routes. Builds its graph for the first router, and keeps the routes that a router has found. */
export function routableNetwork(network: LandNetwork): RoutableNetwork {
  let graph: LandGraph | undefined;
  return {
    ...network,
    routerFor: (ways) => {
      graph ??= landGraph(network);
      const measured = measureGraph(graph, ways);
      const found = new Map<string, LandRoute | undefined>();
      return (from, to) => {
        const key = `${from}|${to}`;
        if (!found.has(key)) found.set(key, landRoute(measured, from, to));
        return found.get(key);
      };
    },
  };
}
