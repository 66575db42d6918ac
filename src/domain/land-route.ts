import type { Track } from '../geo/position';
import type { Kilometres } from '../geo/units';
import type { WayMode } from './land-network';
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
