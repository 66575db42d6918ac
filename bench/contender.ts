import type { Track } from '../src/geo/position';
import type { NauticalMiles } from '../src/geo/units';
import type { PublishedDistance } from '../tools/routing/published-distances';

/** A routing engine under measurement. */
export interface Contender {
  /** Bytes over the wire before the first route, in brotli where a host would compress. */
  wireBytes(): number;
  /** Returns undefined if there is no route. */
  route(row: PublishedDistance): FoundRoute | undefined;
}

export interface FoundRoute {
  /** Length from port to port. */
  readonly distance: NauticalMiles;
  /** The engine's line at sea, unwrapped, which must not cross land. */
  readonly track: Track;
  /** Ids of the passages taken. */
  readonly passages: readonly string[];
  /** Whether the engine flags a part of the route as approximate. */
  readonly isFallback: boolean;
}
