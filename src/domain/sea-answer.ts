import type { Position, Track } from '../geo/position';
import type { SeaRoute } from './sea-route';

/** What the routing engine is asked for a leg. */
export interface SeaQuestion {
  readonly from: Position;
  readonly to: Position;
  /** Ids of passages not to be taken, and of such as are closed by default but may be. */
  readonly closed: readonly string[];
  readonly opened: readonly string[];
  /** Passages that must be taken, in this order. */
  readonly via: readonly string[];
}

/** What it answers: a way, or why there is none. */
export type SeaAnswer =
  | (SeaRoute & {
      readonly ok: true;
      /** Where the track turns. */
      readonly waypoints: Track;
      readonly flags: readonly SeaFlag[];
    })
  | { readonly ok: false; readonly reason: NoWayReason; readonly detail?: string };

export type FoundWay = Extract<SeaAnswer, { readonly ok: true }>;

/** The engine's own reasons. */
export type NoWayReason =
  | 'closed'
  | 'landlocked'
  | 'beyond-ice'
  | 'bad-position'
  | 'unknown-passage';

export type SeaFlag = 'fallback' | 'weather-limit-lifted';

/** Tells one question from another; the same whatever the order of what is closed. */
export function questionKey({ from, to, closed, opened, via }: SeaQuestion): string {
  const lists = [[...closed].sort(), [...opened].sort(), via].map((list) => list.join('.'));
  return [from.join(), to.join(), ...lists].join('|');
}
