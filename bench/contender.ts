import type { PublishedDistance } from '../scripts/routing/distances';
import type { Track } from '../src/geo/position';
import type { NauticalMiles } from '../src/geo/units';

/** A routing engine that the benchmark asks for every published distance. */
export interface Contender {
  /** What it reads before it can answer, as it lies on disk. */
  readonly data: readonly Uint8Array[];
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
}
