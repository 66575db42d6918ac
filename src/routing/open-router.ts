import type { Position } from '../geo/position';
import { readNetwork } from './network';
import { Router } from './router';
import type { RouteFailure, RouteMeasure, RouteQuery, RouteResult } from './sea-route';
import type { Waterways } from './waterways';

/** What a router is opened with. */
export interface RouterInput {
  /** The content of `network.bin`: the coast and which corners of it see each other. */
  readonly network: ArrayBuffer | Uint8Array;
  /** The content of `waterways.json`, read by `readWaterways`: passages and fairways. */
  readonly waterways: Waterways;
}

/** Finds routes by sea on one network. Opened once and used for any number of queries. */
export interface SeaRouter {
  /** Returns the shortest navigable route, or why there is none. */
  route(query: RouteQuery): RouteResult;
  /**
   * Returns length, passages and flags of the route that `route` finds, or why there is none. In bulk it is several times as
   * fast: queries in a row with the same `searchOrigin` share the search of the world from there, so put them together.
   */
  measure(query: RouteQuery): RouteMeasure | RouteFailure;
  /** Returns whether a position has navigable water near, so that a route can begin there. */
  reachesWater(place: Position): boolean;
}

/**
 * Returns a router of a network and its waterways. Throws if the network is cut short, damaged, of another version or no
 * network at all; the message says what it has and what was expected.
 */
export function openRouter({ network, waterways }: RouterInput): SeaRouter {
  return new Router(readNetwork(bytesOf(network)), waterways.passages, waterways.fairways);
}

/** Returns the bytes as a buffer of their own: those of a small file in Node lie in a buffer with others. */
function bytesOf(network: ArrayBuffer | Uint8Array): ArrayBuffer {
  return network instanceof Uint8Array ? new Uint8Array(network).buffer : network;
}
