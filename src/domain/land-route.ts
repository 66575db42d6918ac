import type { Position, Track } from '../geo/position';
import type { Kilometres } from '../geo/units';
import type { LandNetwork, WayMode } from './land-network';
import type { LegStatus } from './status';

/** A part of a land route: along one way of the land network, or across the gap between an end of the route and the network. */
export interface LandStretch {
  /** Id of the way; absent for a gap. */
  readonly way?: string;
  readonly mode: WayMode;
  readonly status: LegStatus;
  readonly distance: Kilometres;
  /** The part of the distance that is derived from the line; a gap is straight. */
  readonly derived: Kilometres;
  readonly track: Track;
}

/** The shortest route over land by the ways of the land network. */
export interface LandRoute {
  readonly distance: Kilometres;
  readonly stretches: readonly LandStretch[];
}

/** Returns the shortest route between two positions; undefined if no ways join them. */
export type LandRouter = (from: Position, to: Position) => LandRoute | undefined;

/** A land network with the search for routes, whose code is loaded with the file of the network. */
export interface RoutableNetwork extends LandNetwork {
  /** Returns a function that finds routes, by ways that are not open only if `withPlanned`. */
  routerFor(ways: { readonly withPlanned: boolean }): LandRouter;
}
