import type { Position, Track } from '../geo/position';
import type { NauticalMiles } from '../geo/units';
import type { Localized } from './locale';
import type { SourceInput } from './source';

export const PASSAGE_KINDS = ['canal', 'strait', 'cape'] as const;

/** A canal is cut through land; a strait lies between lands; a cape is rounded, with open sea to one side. */
export type PassageKind = (typeof PASSAGE_KINDS)[number];

export const PASSAGE_MEASURES = ['length', 'beam', 'draught', 'airDraught'] as const;

/** Length overall, greatest width, depth below and height above the waterline. */
export type PassageMeasure = (typeof PASSAGE_MEASURES)[number];

/** What a ship may not exceed if it is to pass. */
export interface PassageLimit {
  readonly measure: PassageMeasure;
  readonly metres: number;
  /** When the figure holds, if not always. */
  readonly note?: Localized;
  /** Id of one of the passage's sources. */
  readonly source: string;
}

/** A named strait, canal or cape that a route can be sent through or kept out of. */
export interface Passage {
  readonly id: string;
  readonly name: Localized;
  /** Other ids that mean this passage; no other passage has them. */
  readonly aliases: readonly string[];
  readonly kind: PassageKind;
  /** Where its label stands: in the water, or on the link of a canal. */
  readonly position: Position;
  /**
   * Great circles from land to land across all the water of a strait or cape: a ship passes where its
   * track crosses them. Seaward of a cape they end beyond 60 degrees south, in the Arctic past the pole.
   */
  readonly gate?: Track;
  /** The channel of a canal, from sea to sea; the coast is closed between its ends. */
  readonly link?: Track;
  /** Whether routes take it unless told otherwise. */
  readonly open: boolean;
  /** Why it is open or closed by default, or what it is for. */
  readonly why: Localized;
  readonly limits: readonly PassageLimit[];
  readonly sources: readonly SourceInput[];
}

/** Passages that decide between oceans: worth asking for by name wherever a voyage leads. */
export const MAIN_PASSAGES = ['panama', 'suez', 'magellan', 'drake', 'good-hope'];

/** Those whose closing readers ask about, wherever a voyage leads. */
export const WATCHED_PASSAGES = [...MAIN_PASSAGES, 'malacca', 'taiwan', 'bab-el-mandeb', 'hormuz'];

/** What a page says of a passage. */
export interface PassageSummary
  extends Pick<Passage, 'id' | 'name' | 'kind' | 'open' | 'why' | 'position'> {
  /** Of a canal: from sea to sea along its channel, to a tenth. */
  readonly length?: NauticalMiles;
}
