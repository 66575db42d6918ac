import type { Track } from '../geo/position';
import type { Passage } from './passage';

/** The part of a passage that the router reads. */
export type WaterwayPassage = Pick<
  Passage,
  'id' | 'aliases' | 'kind' | 'position' | 'gate' | 'link' | 'open'
> & {
  readonly limits: readonly Pick<Passage['limits'][number], 'measure' | 'metres'>[];
};

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
