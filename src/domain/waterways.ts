import type { Track } from '../geo/position';
import type { Passage } from './passage';

/** The part of a passage that the router reads. */
export type WaterwayPassage = Pick<
  Passage,
  'id' | 'aliases' | 'kind' | 'position' | 'gate' | 'link' | 'open'
> & {
  readonly limits: readonly Pick<Passage['limits'][number], 'measure' | 'metres'>[];
};

/** A channel by which sea-going ships reach ports up a river, an estuary or a bay. */
export interface Fairway {
  readonly id: string;
  /** Id of the fairway that this one branches off from; absent where it begins at sea. */
  readonly joins?: string;
  /** From the sea, or from a position of the fairway it joins, inward. */
  readonly track: Track;
}

/** The router's input beside the coast. */
export interface Waterways {
  readonly passages: readonly WaterwayPassage[];
  readonly fairways: readonly Fairway[];
}
