import { editDistance, isSlipOf } from './edit-distance';

/** An index from words to the numbers of the names that have them. */
export interface WordIndex {
  /** Adds names by their words, with numbers that follow on those before. */
  add(names: readonly (readonly string[])[]): void;
  /** Returns the numbers of the names with a word that begins like this, or that this is a slip of. */
  find(word: string, withSlips: boolean): readonly number[];
  /** Returns the numbers of the names with a word that resembles this, each with how much: above 0, and 1 for the same. */
  findAlike(word: string): ReadonlyMap<number, number>;
}

/** Words in order, with the numbers of the names that have them. Each call of `add` makes one. */
interface Segment {
  readonly words: readonly string[];
  readonly numbers: readonly (readonly number[])[];
}

/** The share of a word's letters that may differ in one that resembles it. */
const ALIKE = 0.4;

/** Words whose slips are remembered: the same ones are looked up several times for a text. */
const MOST_REMEMBERED = 200;

/**
 * Returns an empty index. Words are found by bisection, slips by going through the words: this reads 100,000 names in a tenth
 * of the time that MiniSearch takes, whose tree of letters is not needed for names.
 */
export function createWordIndex(): WordIndex {
  const segments: Segment[] = [];
  const remembered = new Map<string, readonly number[]>();
  let count = 0;

  function search(word: string, withSlips: boolean): readonly number[] {
    const found: number[] = [];
    for (const { words, numbers } of segments) {
      const first = lowerBound(words, word);
      let last = first;
      for (; last < words.length && words[last]?.startsWith(word); last++) {
        for (const number of numbers[last] ?? []) found.push(number);
      }
      if (!withSlips) continue;
      for (let i = 0; i < words.length; i++) {
        if ((i >= first && i < last) || !isSlipOf(word, words[i] ?? '')) continue;
        for (const number of numbers[i] ?? []) found.push(number);
      }
    }
    return found;
  }

  return {
    add(names) {
      const byWord = new Map<string, number[]>();
      names.forEach((words, i) => {
        for (const word of words) {
          const numbers = byWord.get(word);
          if (!numbers) byWord.set(word, [count + i]);
          else if (numbers.at(-1) !== count + i) numbers.push(count + i);
        }
      });
      const words = [...byWord.keys()].sort();
      segments.push({ words, numbers: words.map((word) => byWord.get(word) ?? []) });
      count += names.length;
      remembered.clear();
    },
    find(word, withSlips) {
      const key = `${withSlips} ${word}`;
      const known = remembered.get(key) ?? search(word, withSlips);
      if (remembered.size >= MOST_REMEMBERED) remembered.clear();
      remembered.set(key, known);
      return known;
    },
    findAlike(word) {
      const most = Math.floor(word.length * ALIKE);
      const alike = new Map<number, number>();
      for (const { words, numbers } of segments) {
        words.forEach((each, i) => {
          // Few readers mistake the first letter, and most words are passed over by it.
          if (each[0] !== word[0]) return;
          const distance = each.startsWith(word) ? 0 : editDistance(word, each, most);
          if (distance > most) return;
          const likeness = 1 - distance / word.length;
          for (const number of numbers[i] ?? []) {
            alike.set(number, Math.max(likeness, alike.get(number) ?? 0));
          }
        });
      }
      return alike;
    },
  };
}

/** Returns the index of the first word that is not before another. */
function lowerBound(words: readonly string[], word: string): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle] ?? '') < word) low = middle + 1;
    else high = middle;
  }
  return low;
}
