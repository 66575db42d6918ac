import type { Position, Track } from '../geo/position';
import type { ReachView } from './gains-options';
import type { WayMode } from './land-network';
import type { LegStatus } from './status';

/** Levels by which an area fades from where the network is near to where it is too thin to say. */
export const REACH_LEVELS = 3;

/** A part of the area round a place of the land network for which its answer stands. */
export interface ReachArea {
  /** 1 where the answer is faintest, up to `REACH_LEVELS`. */
  readonly level: number;
  /** Its outline and the rings of what it leaves out; not closed. */
  readonly rings: readonly Track[];
}

/** The areas of each place of the land network, in the order of the places. Parts do not overlap. */
export type ReachAreas = readonly (readonly ReachArea[])[];

/** The answer for a place of the land network, as the map draws it. */
export interface ReachPlace {
  /** Id of its best port; absent if no port is reached. */
  readonly port?: string;
  /** What Chancay saves against the best other port, as a share of the total by that one; below 0 where it is dearer. */
  readonly saving?: number;
  /** Whether the two best ports differ by less than the error of the model. */
  readonly isClose: boolean;
}

/** A part of a way over land or sea from the place whose page is open. */
export interface ReachWay {
  /** Whether it is the way by the best port, or the one beside it. */
  readonly isBest: boolean;
  readonly mode: WayMode | 'sea';
  readonly status: LegStatus;
  readonly track: Track;
}

/** An export port as the map of reach draws it. */
export interface ReachPort {
  readonly id: string;
  readonly name: string;
  readonly position: Position;
  /** Its number, which decides its colour; absent for Chancay. */
  readonly number?: number;
  /** Number of places of which it is the best port. */
  readonly places: number;
}

/** What the page on reach gives the map to draw. */
export interface ReachMap {
  readonly view: ReachView;
  /** In the order of the places of the network. */
  readonly places: readonly ReachPlace[];
  readonly ports: readonly ReachPort[];
  /** The ways of the place whose page is open. */
  readonly ways: readonly ReachWay[];
  /** The place whose page is open. */
  readonly place?: { readonly name: string; readonly position: Position };
}
