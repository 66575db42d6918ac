import type { IndexEntry } from '../../src/domain/search-index';
import { townWords } from '../../src/search/town-files';

/** About as many entries as a file holds. */
const ENTRIES = 350;

/** A word in more names than this finds none of them: San, Puerto, New. The first word of a name always does. */
const MOST_NAMES = 60;
const LEAST_LETTERS = 3;

/** Letters of the words by which files are told apart. */
const LETTERS = 5;

/**
 * Returns files of towns and provinces by the first letters of the words in their names: each goes from its own letters
 * up to those of the next. A name with several words may be in several files.
 */
export function splitTowns(
  entries: readonly IndexEntry[],
): ReadonlyMap<string, readonly IndexEntry[]> {
  const named = entries.map((entry) => ({ entry, words: townWords(entry.name.en) }));
  const counts = new Map<string, number>();
  for (const word of named.flatMap(({ words }) => words)) {
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const isFiled = (word: string, i: number) =>
    i === 0 || (word.length >= LEAST_LETTERS && (counts.get(word) ?? 0) <= MOST_NAMES);
  const byLetters = new Map<string, Set<IndexEntry>>();
  for (const { entry, words } of named) {
    for (const word of words.filter(isFiled)) {
      const letters = lettersOf(word);
      byLetters.set(letters, (byLetters.get(letters) ?? new Set()).add(entry));
    }
  }
  const files = new Map<string, Set<IndexEntry>>();
  let file = new Set<IndexEntry>();
  for (const letters of [...byLetters.keys()].sort()) {
    if (files.size === 0 || file.size >= ENTRIES) {
      file = new Set();
      files.set(letters, file);
    }
    for (const entry of byLetters.get(letters) ?? []) file.add(entry);
  }
  const order = new Map(entries.map((entry, i) => [entry, i]));
  return new Map(
    [...files].map(([letters, held]) => [
      letters,
      [...held].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0)),
    ]),
  );
}

function lettersOf(word: string): string {
  return /^[a-z]+/.exec(word)?.[0].slice(0, LETTERS) ?? '';
}
