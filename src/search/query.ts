import { foldedWords, foldText } from './fold-text';
import type { Query } from './rank';
import { meaningfulWords } from './stop-words';

/** Returns a text as it is compared with names. */
export function queryOf(text: string): Query {
  const folded = foldText(text);
  return { text: folded, words: meaningfulWords(foldedWords(folded)) };
}
