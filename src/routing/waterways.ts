import type { Position, Track } from '../geo/position';

/** A limit on the ships that may use a passage: length overall, greatest width, depth below the waterline or height above it. */
export interface WaterwayLimit {
  readonly measure: 'length' | 'beam' | 'draught' | 'airDraught';
  readonly metres: number;
}

/** A named strait, canal or cape that a route can be required to take or to avoid. */
export interface WaterwayPassage {
  readonly id: string;
  /** Other ids of this passage, unique among all passages. */
  readonly aliases: readonly string[];
  readonly kind: 'canal' | 'strait' | 'cape';
  /** In the water, or on the link of a canal. */
  readonly position: Position;
  /** Great circles from coast to coast across all the water of a strait or cape; a route whose track crosses them takes the passage. */
  readonly gate?: Track;
  /** The channel of a canal, from sea to sea; the coast is closed between its ends. */
  readonly link?: Track;
  /** Whether ports lie along the canal, which ships leave by either end. */
  readonly hasPorts?: true;
  /** Whether routes may take the passage by default. */
  readonly open: boolean;
  readonly limits: readonly WaterwayLimit[];
}

/** A channel in which sea-going ships reach ports on a river, an estuary or a bay. */
export interface Fairway {
  readonly id: string;
  /** Id of the fairway from which this one branches; absent if it begins at sea. */
  readonly joins?: string;
  /** Whether ships reach ports near it by no other way; absent if the coast decides. */
  readonly onlyWay?: true;
  /** Inward from the sea or from a position of the fairway that it joins. */
  readonly track: Track;
}

/** The router's input other than the coastline. */
export interface Waterways {
  readonly passages: readonly WaterwayPassage[];
  readonly fairways: readonly Fairway[];
}
