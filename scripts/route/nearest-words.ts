import { editDistance } from '../../src/search/edit-distance';
import { foldText } from '../../src/search/fold-text';

const MOST = 3;

/** Returns the words that a misspelt one resembles most, the likeliest first: at most three. None if it resembles none. */
export function nearestWords(typed: string, words: Iterable<string>): readonly string[] {
  const text = foldText(typed);
  const slips = Math.max(1, Math.floor(text.length / 3));
  return [...words]
    .map((word) => ({ word, distance: distanceTo(text, foldText(word), slips) }))
    .filter(({ distance }) => distance <= slips)
    .sort((a, b) => a.distance - b.distance)
    .slice(0, MOST)
    .map(({ word }) => word);
}

/** A word that begins as typed is as near as one slip. */
function distanceTo(text: string, word: string, most: number): number {
  const distance = editDistance(text, word, most);
  return text !== '' && word.startsWith(text) ? Math.min(distance, 1) : distance;
}

/** Returns a question for the end of a message: `; did you mean closed?`. Empty without words. */
export function didYouMean(words: readonly string[]): string {
  return words.length === 0 ? '' : `; did you mean ${words.join(' or ')}?`;
}
