import type { Track } from '../geo/position';
import type { Approach } from './approach';
import type { Passage } from './passage';

/** What routing needs of a passage. */
export type WaterwayPassage = Pick<
  Passage,
  'id' | 'aliases' | 'kind' | 'position' | 'gate' | 'link' | 'open'
> & {
  readonly limits: readonly Pick<Passage['limits'][number], 'measure' | 'metres'>[];
};

/** What routing needs of an approach. */
export type Fairway = Pick<Approach, 'id' | 'joins'> & { readonly track: Track };

/** What routing needs beside the coast. */
export interface Waterways {
  readonly passages: readonly WaterwayPassage[];
  readonly fairways: readonly Fairway[];
}
