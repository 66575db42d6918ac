import type { IndexEntry, IndexedKind } from '../domain/search-index';
import { isSlipOf } from './edit-distance';
import { hasHan } from './fold-text';
import type { IndexedName } from './indexed-names';

/** How well a name matches a text, the best first. */
export const MATCH = {
  exact: 0,
  prefix: 1,
  wordInside: 2,
  words: 3,
  slip: 4,
  slipInside: 5,
  none: 9,
} as const;
export type Match = (typeof MATCH)[keyof typeof MATCH];

/** A text as it is compared. */
export interface Query {
  readonly text: string;
  /** The words by which candidates are found: without articles and prepositions. */
  readonly words: readonly string[];
}

/** Steps between two matches; the weight of an entry, below 100, only ranks entries that match alike. */
const STEP = 100;
const ALIAS_PENALTY = 30;
/** What the letters beyond the query count at most. */
const MOST_REST = 20;

/** Returns the rank of an entry for a query, smallest first, with its match. */
export function rankOf(
  names: readonly IndexedName[],
  weight: number,
  query: Query,
  withSlips: boolean,
): { readonly rank: number; readonly match: Match } {
  let best = { rank: Number.POSITIVE_INFINITY, match: MATCH.none as Match };
  for (const name of names) {
    const { text, isAlias, isReading } = name;
    const match = isReading ? matchOfReading(name, query) : matchOf(name, query, withSlips);
    if (match === MATCH.none) continue;
    const rest = Math.min(MOST_REST, (text.length - query.text.length) / 2);
    const rank = match * STEP + (isAlias ? ALIAS_PENALTY : 0) + Math.max(0, rest) - weight;
    if (rank < best.rank) best = { rank, match };
  }
  return best;
}

/**
 * The beginning of a reading is also that of many other words: it counts as much as a slip. The reading of a part of a name
 * counts as a word inside it, so that a place ranks above what is named after it.
 */
function matchOfReading({ text: reading, isPart }: IndexedName, { text }: Query): Match {
  if (reading === text) return isPart ? MATCH.wordInside : MATCH.exact;
  return reading.startsWith(text) ? MATCH.slip : MATCH.none;
}

function matchOf(
  { text: name, words: parts }: IndexedName,
  { text, words }: Query,
  withSlips: boolean,
): Match {
  if (name === text) return MATCH.exact;
  if (name.startsWith(text)) return MATCH.prefix;
  if (hasHan(text) ? name.includes(text) : name.includes(` ${text}`)) return MATCH.wordInside;
  if (words.length > 0 && words.every((word) => parts.some((part) => part.startsWith(word)))) {
    return MATCH.words;
  }
  if (!withSlips) return MATCH.none;
  if (isSlipOf(text, name)) return MATCH.slip;
  const isInside = (word: string) =>
    parts.some((part) => part.startsWith(word) || isSlipOf(word, part));
  if (words.length === 0 || !words.every(isInside)) return MATCH.none;
  const isWhole = parts.length === words.length;
  return isWhole ? MATCH.slip : MATCH.slipInside;
}

/** What a reader more likely means, of entries that match alike: below 100. */
const WEIGHTS: Readonly<Partial<Record<IndexedKind, number>>> = {
  setting: 80,
  port: 75,
  corridor: 70,
  page: 65,
  country: 60,
  project: 56,
  passage: 54,
  province: 4,
  service: 45,
  leg: 44,
  company: 42,
  'port-of-the-world': 40,
  flow: 30,
  claim: 28,
  event: 26,
  source: 8,
  town: 12,
};
const OTHER_WEIGHT = 30;

/** Returns the weight of an entry: by its kind, for towns and provinces by their population. */
export function weightOf({ kind, size = 0 }: IndexEntry): number {
  return (WEIGHTS[kind] ?? OTHER_WEIGHT) + size;
}
