import type { SearchTexts } from '../domain/search-index';
import { foldText, hasHan } from './fold-text';
import type { Query } from './rank';

/** The least letters of one of the words that are looked for in texts; of Chinese, of each run. */
const LEAST_LETTERS = 3;
const LEAST_HAN = 2;

export interface TextSearch {
  add(texts: SearchTexts): void;
  /** Returns the keys of the records whose texts have every word, those that have them closest together first. */
  find(query: Query): readonly string[];
}

/** Returns whether a text has words that are looked for in the texts of records. */
export function asksForTexts(query: Query): boolean {
  return wordsOf(query).length > 0;
}

/** Returns an empty search in the texts of records. */
export function createTextSearch(): TextSearch {
  const folded = new Map<string, string>();
  return {
    add(texts) {
      for (const [key, text] of texts) {
        folded.set(key, `${folded.get(key) ?? ''} ${foldText(text)}`);
      }
    },
    find(query) {
      const words = wordsOf(query);
      if (words.length === 0) return [];
      const hits: { readonly key: string; readonly spread: number }[] = [];
      for (const [key, text] of folded) {
        const places = words.map((word) => text.indexOf(hasHan(word) ? word : ` ${word}`));
        if (places.includes(-1)) continue;
        hits.push({ key, spread: Math.max(...places) - Math.min(...places) });
      }
      return hits.sort((a, b) => a.spread - b.spread).map(({ key }) => key);
    },
  };
}

/** Returns the words that a text must have: runs of Chinese whole, other words by their beginning. None if they are too short. */
function wordsOf({ text, words }: Query): readonly string[] {
  if (hasHan(text)) {
    const runs = text.split(' ');
    return runs.every((run) => run.length >= LEAST_HAN) ? runs : [];
  }
  return words.some((word) => word.length >= LEAST_LETTERS) ? words : [];
}
