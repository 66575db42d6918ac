import type { IndexEntry, SearchIndex } from '../domain/search-index';
import { type IndexedName, indexedNames } from './indexed-names';
import { MATCH, type Match, type Query, rankOf, weightOf } from './rank';
import { createWordIndex } from './word-index';

/** An entry that a query has found. */
export interface Hit {
  readonly entry: IndexEntry;
  /** The smallest is the best. */
  readonly rank: number;
  readonly match: Match;
}

export interface NameSearch {
  add(entries: readonly IndexEntry[]): void;
  /** Returns the entries with a name that matches, the best first. Slips are forgiven if little else is found. */
  find(query: Query, isWanted?: (entry: IndexEntry) => boolean): readonly Hit[];
  /** Returns the few entries whose names resemble a text most. */
  findNearest(query: Query): readonly IndexEntry[];
}

interface Indexed {
  readonly entry: IndexEntry;
  readonly names: readonly IndexedName[];
  readonly weight: number;
}

/** Slips are forgiven below this number of hits, if none is exact. */
const FEW = 3;

/** The least that a name must resemble a text to be offered for it: half a word of five letters. */
const LEAST_LIKENESS = 0.6;

/** Returns a search among entries by their names. */
export function createNameSearch(pinyin: SearchIndex['pinyin']): NameSearch {
  const indexed: Indexed[] = [];
  const index = createWordIndex();

  function search(
    query: Query,
    isWanted: (entry: IndexEntry) => boolean,
    withSlips: boolean,
  ): readonly Hit[] {
    // The names of the rarest word are all that can have every word; `rankOf` looks for the others.
    const [rarest = []] = query.words
      .map((word) => index.find(word, withSlips))
      .sort((a, b) => a.length - b.length);
    const hits: Hit[] = [];
    for (const number of new Set(rarest)) {
      const each = indexed[number];
      if (!each || !isWanted(each.entry)) continue;
      const { rank, match } = rankOf(each.names, each.weight, query, withSlips);
      if (match !== MATCH.none) hits.push({ entry: each.entry, rank, match });
    }
    return hits.sort((a, b) => a.rank - b.rank);
  }

  return {
    add(entries) {
      const added = entries.map((entry) => ({
        entry,
        names: indexedNames(entry, pinyin),
        weight: weightOf(entry),
      }));
      for (const each of added) indexed.push(each);
      index.add(added.map(({ names }) => names.flatMap(({ words }) => words)));
    },
    find(query, isWanted = () => true) {
      if (query.words.length === 0) return [];
      const hits = search(query, isWanted, false);
      if (hits.length >= FEW || hits[0]?.match === MATCH.exact) return hits;
      return search(query, isWanted, true);
    },
    findNearest({ words }) {
      const likeness = new Map<number, number>();
      for (const word of words) {
        for (const [number, alike] of index.findAlike(word)) {
          likeness.set(number, (likeness.get(number) ?? 0) + alike);
        }
      }
      return [...likeness]
        .filter(([, alike]) => alike >= LEAST_LIKENESS)
        .map(([number, alike]) => ({ alike, each: indexed[number] }))
        .sort((a, b) => b.alike - a.alike || (b.each?.weight ?? 0) - (a.each?.weight ?? 0))
        .slice(0, FEW)
        .flatMap(({ each }) => each?.entry ?? []);
    },
  };
}
