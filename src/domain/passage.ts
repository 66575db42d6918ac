import type { Position, Track } from '../geo/position';
import type { NauticalMiles } from '../geo/units';
import type { Localized } from './locale';
import type { SourceInput } from './source';

export const PASSAGE_KINDS = ['canal', 'strait', 'cape'] as const;

/** A canal is cut through land, a strait lies between two coasts, and a cape has open sea on one side. */
export type PassageKind = (typeof PASSAGE_KINDS)[number];

export const PASSAGE_MEASURES = ['length', 'beam', 'draught', 'airDraught'] as const;

/** Length overall, greatest width, depth below the waterline and height above it. */
export type PassageMeasure = (typeof PASSAGE_MEASURES)[number];

/** A limit on the ships that may use a passage. */
export interface PassageLimit {
  readonly measure: PassageMeasure;
  readonly metres: number;
  /** When the limit applies; absent if it always does. */
  readonly note?: Localized;
  /** Id of one of the passage's sources. */
  readonly source: string;
}

/** A day on which a canal that is closed in winter opened or closed, the latest that was published. */
export interface SeasonDay {
  readonly date: string;
  /** Id of one of the passage's sources. */
  readonly source: string;
}

/** A named strait, canal or cape that a route can be required to take or to avoid. */
export interface Passage {
  readonly id: string;
  readonly name: Localized;
  /** Other ids of this passage, unique among all passages. */
  readonly aliases: readonly string[];
  readonly kind: PassageKind;
  /** Position of the label: in the water, or on the link of a canal. */
  readonly position: Position;
  /**
   * Great circles from coast to coast across all the water of a strait or cape. A ship takes the passage if its track
   * crosses them. Seaward of a cape they end beyond 60 degrees south, in the Arctic beyond the pole.
   */
  readonly gate?: Track;
  /** The channel of a canal, from sea to sea; the coast is closed between its ends. */
  readonly link?: Track;
  /** Whether ports lie along a canal, which ships leave by either end; absent where open water reaches its ports. */
  readonly hasPorts?: true;
  /** How many locks ships pass in a canal; absent if it was not looked up. */
  readonly locks?: number;
  /** Absent where ships pass all year. */
  readonly season?: { readonly opens: SeasonDay; readonly closes: SeasonDay };
  /** Whether routes may take the passage by default. */
  readonly open: boolean;
  /** Why the passage is open or closed by default, or what ships use it for. */
  readonly why: Localized;
  readonly limits: readonly PassageLimit[];
  readonly sources: readonly SourceInput[];
}

/** Ids of passages between oceans, which are proposed as alternatives to every voyage. */
export const MAIN_PASSAGES = ['panama', 'suez', 'magellan', 'drake', 'good-hope'];

/** Ids of passages that can be closed on the page of every voyage, even if no route takes them. */
export const WATCHED_PASSAGES = [...MAIN_PASSAGES, 'malacca', 'taiwan', 'bab-el-mandeb', 'hormuz'];

/** What pages and the map need to know of a passage. */
export interface PassageSummary
  extends Pick<Passage, 'id' | 'name' | 'kind' | 'open' | 'why' | 'position'> {
  /** Length of a canal from sea to sea along its channel, to a tenth. */
  readonly length?: NauticalMiles;
  /** What a ship may not exceed; absent if nothing limits it. */
  readonly limits?: readonly Pick<PassageLimit, 'measure' | 'metres'>[];
}
