import type { Track } from '../src/geo/position';
import type { NauticalMiles } from '../src/geo/units';
import type { PublishedDistance } from '../tools/routing/published-distances';

/** A routing engine that the benchmark asks for every published distance. */
export interface Contender {
  /** What goes over the wire before it can answer, bytes, brotli where a host would compress. */
  wireBytes(): number;
  /** Undefined if it finds no way. */
  route(row: PublishedDistance): FoundRoute | undefined;
}

export interface FoundRoute {
  /** From end to end. */
  readonly distance: NauticalMiles;
  /** The engine's own line at sea, unwrapped: what it must keep off land. */
  readonly track: Track;
  /** Ids of the passages on the way. */
  readonly passages: readonly string[];
  /** Whether the engine says that a stretch is not as good as it should be. */
  readonly isFallback: boolean;
}
