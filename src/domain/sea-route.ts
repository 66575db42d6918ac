import type { Position, Track } from '../geo/position';
import type { NauticalMiles } from '../geo/units';

/** A named strait, canal or cape on a way by sea. */
export interface PassedPassage {
  readonly id: string;
  readonly position: Position;
  /** From the start of the way. */
  readonly distance: NauticalMiles;
}

/** A stretch between a port and navigable water, in the direction sailed. */
export interface SeaApproach {
  readonly end: 'from' | 'to';
  readonly track: Track;
  /** Over whatever lies between, or along a known fairway; not kept in what is published. */
  readonly kind?: 'gap' | 'fairway';
}

/** A way by sea between two ports, as the routing engine finds it. */
export interface SeaRoute {
  /** On WGS84, approaches included. */
  readonly distance: NauticalMiles;
  /** Between the approaches: unwrapped, in steps that a map can draw as straight lines. */
  readonly track: Track;
  readonly approaches: readonly SeaApproach[];
  /** In the order in which they are passed. */
  readonly passages: readonly PassedPassage[];
}

/** What tells a way from others between the same ports: the passages it takes, in their order. */
export function signatureOf({ passages }: Pick<SeaRoute, 'passages'>): string {
  return passages.map(({ id }) => id).join('.') || 'open-sea';
}

/** The whole line from port to port: the approaches and what is between them. */
export function lineOf(approaches: readonly SeaApproach[], between: Track): Track {
  const outward = approaches.filter(({ end }) => end === 'from').map(({ track }) => track);
  const inward = approaches.filter(({ end }) => end === 'to').map(({ track }) => track);
  return [...outward, between, ...inward].flatMap((track, i) => track.slice(i === 0 ? 0 : 1));
}
