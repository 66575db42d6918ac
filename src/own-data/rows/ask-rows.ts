import type { OwnEntry } from '../own-view';
import type { RowsAnswers, RowsQuestion } from './own-rows-protocol';

/** Resolves with the answer to a question about the rows of a layer, from its worker. Rejects once the layer is gone. */
export type AskRows = <Q extends RowsQuestion>(
  entry: Pick<OwnEntry, 'layer'>,
  question: Q,
) => Promise<RowsAnswers[Q['kind']]>;
