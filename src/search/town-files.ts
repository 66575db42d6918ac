import { foldedWords, foldText } from './fold-text';

/** The least letters of a word before files of towns are asked for. */
const LEAST_LETTERS = 3;

/** The greatest number of files that one word may ask for. */
const MOST_FILES = 3;

/** Returns the words in the name of a town that begin with a Latin letter. */
export function townWords(name: string): readonly string[] {
  return [...new Set(foldedWords(foldText(name)).filter((word) => /^[a-z]/.test(word)))];
}

/**
 * Returns the files of towns that may hold a name with a word that begins like this. Each file has the name of the first
 * letters that it holds, and goes up to the next; `files` is sorted. Returns none while the word fits too many files.
 */
export function townFilesFor(word: string, files: readonly string[]): readonly string[] {
  if (word.length < LEAST_LETTERS || !/^[a-z]/.test(word)) return [];
  const last = files.findLastIndex((file) => file <= word || file.startsWith(word));
  const first = files.findLastIndex((file) => file <= word);
  const found = files.slice(Math.max(0, first), last + 1);
  return found.length <= MOST_FILES ? found : [];
}
