import type { AskedQuestion, IndexEntry } from '../domain/search-index';
import { isSlipOf } from './edit-distance';
import { foldedWords, foldText, hasHan } from './fold-text';
import { resultOfEntry } from './result-of-entry';
import type { SearchResult } from './search-result';
import { meaningfulWords } from './stop-words';

/** A result with how well its words agree with those of a question. */
export interface Answered {
  readonly result: SearchResult;
  /** From 0 to 1: the harmonic mean of what is covered of the question and of the text. */
  readonly agreement: number;
}

export type AnswerSearch = (text: string) => readonly Answered[];

interface Text {
  readonly words: ReadonlySet<string>;
  readonly result: SearchResult;
}

/** Below this agreement a text is no answer. */
const LEAST_AGREEMENT = 0.5;

/** The least part of a question's weight that its answer must cover. */
const LEAST_COVERED = 0.6;

/** Letters from which a word stands for longer ones: `sail` for `sailing`. */
const STEM = 4;

/** Returns a search for the asked questions, claims and events whose words agree with those of a whole question. */
export function createAnswerSearch(
  questions: readonly AskedQuestion[],
  entries: readonly IndexEntry[],
): AnswerSearch {
  const texts: Text[] = [
    ...questions.flatMap((question) =>
      [...Object.values(question.name), ...question.variants].map((text) => ({
        words: wordsOf(text),
        result: resultOfQuestion(question),
      })),
    ),
    ...entries
      .filter(({ kind }) => kind === 'claim' || kind === 'event' || kind === 'flow')
      .flatMap((entry) =>
        [...new Set(Object.values(entry.name))].map((text) => ({
          words: wordsOf(text),
          result: resultOfEntry(entry),
        })),
      ),
  ];
  const counts = new Map<string, number>();
  for (const { words } of texts) {
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const weightOf = (word: string) => Math.log(1 + texts.length / (1 + (counts.get(word) ?? 0)));
  const sum = (words: Iterable<string>) =>
    [...words].reduce((total, word) => total + weightOf(word), 0);

  const vocabulary = [...counts.keys()];
  return (text) => {
    const asked = wordsOf(text);
    const total = sum(asked);
    const alike = new Map(
      [...asked].map((word) => [word, new Set(vocabulary.filter((each) => isAlike(word, each)))]),
    );
    const best = new Map<string, Answered>();
    for (const { words, result } of texts) {
      const common = [...asked].filter((word) => hasAny(words, alike.get(word)));
      const covered = sum(common) / total;
      const isWord = asked.size === 1 && words.size === 1;
      if ((common.length < 2 && !isWord) || covered < LEAST_COVERED) continue;
      const told = Math.min(1, sum(common) / sum(words));
      const agreement = (2 * covered * told) / (covered + told);
      if (agreement < LEAST_AGREEMENT) continue;
      const before = best.get(result.key);
      if (!before || before.agreement < agreement) best.set(result.key, { result, agreement });
    }
    return [...best.values()].sort((a, b) => b.agreement - a.agreement);
  };
}

function hasAny(words: ReadonlySet<string>, alike: ReadonlySet<string> = new Set()): boolean {
  for (const word of alike) if (words.has(word)) return true;
  return false;
}

/** Returns whether a word of a question stands for another: the same, its stem, or a slip. */
function isAlike(asked: string, word: string): boolean {
  if (asked === word) return true;
  if (asked.length < STEM || word.length < STEM || hasHan(asked)) return false;
  return word.startsWith(asked) || asked.startsWith(word) || isSlipOf(asked, word);
}

/** Returns the meaningful words; of Chinese text, which has no spaces, the pairs of neighbours. */
function wordsOf(text: string): ReadonlySet<string> {
  const folded = foldText(text);
  const latin = meaningfulWords(
    folded
      .split(' ')
      .filter((word) => !hasHan(word))
      .flatMap(foldedWords),
  );
  const pairs = (folded.match(/\p{Script=Han}+/gu) ?? []).flatMap((run) =>
    run.length === 1 ? [run] : [...run].slice(1).map((character, i) => `${run[i]}${character}`),
  );
  const numbers = folded
    .split(' ')
    .filter(hasHan)
    .flatMap((word) => word.match(/\p{N}+/gu) ?? []);
  return new Set([...latin, ...numbers, ...pairs].filter(Boolean));
}

function resultOfQuestion({ id, name, address }: AskedQuestion): SearchResult {
  return {
    key: `answer/${id}`,
    group: 'answer',
    kind: 'answer',
    name,
    target: { kind: 'address', address },
  };
}
