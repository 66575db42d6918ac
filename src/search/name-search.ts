import MiniSearch from 'minisearch';
import type { IndexEntry, SearchIndex } from '../domain/search-index';
import { slipsAllowed } from './edit-distance';
import { foldedWords } from './fold-text';
import { type IndexedName, indexedNames } from './indexed-names';
import { MATCH, type Match, type Query, rankOf, weightOf } from './rank';

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
  /** Returns the entries with the most words of a text in common, for a text that finds nothing. */
  findNearest(query: Query, isWanted?: (entry: IndexEntry) => boolean): readonly Hit[];
}

interface Indexed {
  readonly entry: IndexEntry;
  readonly names: readonly IndexedName[];
  readonly weight: number;
}

interface Document {
  readonly id: number;
  readonly words: string;
}

/** Slips are forgiven below this number of hits, if none is exact. */
const FEW = 3;

/** Of more candidates, only those that MiniSearch scores highest are ranked. */
const MOST_CANDIDATES = 600;

/** Returns a search among entries by their names. MiniSearch finds the candidates, `rankOf` orders them. */
export function createNameSearch(pinyin: SearchIndex['pinyin']): NameSearch {
  const indexed: Indexed[] = [];
  const index = new MiniSearch<Document>({
    fields: ['words'],
    tokenize: (text) => text.split(' '),
    processTerm: (word) => word,
  });

  function candidates(words: readonly string[], withSlips: boolean): readonly Indexed[] {
    const found = index.search(words.join(' '), {
      prefix: true,
      combineWith: 'AND',
      ...(withSlips && { fuzzy: (word: string) => (slipsAllowed(word) > 0 ? 2 : false) }),
      boostDocument: (id) => 1 + (indexed[id as number]?.weight ?? 0),
    });
    return found.slice(0, MOST_CANDIDATES).flatMap(({ id }) => indexed[id as number] ?? []);
  }

  function ranked(
    among: readonly Indexed[],
    query: Query,
    isWanted: (entry: IndexEntry) => boolean,
    withSlips: boolean,
  ): readonly Hit[] {
    return among
      .filter(({ entry }) => isWanted(entry))
      .map(({ entry, names, weight }) => ({
        entry,
        ...rankOf(names, weight, query, withSlips),
      }))
      .filter(({ match }) => match !== MATCH.none)
      .sort((a, b) => a.rank - b.rank);
  }

  return {
    add(entries) {
      const first = indexed.length;
      for (const entry of entries) {
        indexed.push({ entry, names: indexedNames(entry, pinyin), weight: weightOf(entry) });
      }
      index.addAll(
        indexed.slice(first).map(({ names }, i) => ({
          id: first + i,
          words: [...new Set(names.flatMap(({ text }) => foldedWords(text)))].join(' '),
        })),
      );
    },
    find(query, isWanted = () => true) {
      if (query.words.length === 0) return [];
      const hits = ranked(candidates(query.words, false), query, isWanted, false);
      if (hits.length >= FEW || hits[0]?.match === MATCH.exact) return hits;
      return ranked(candidates(query.words, true), query, isWanted, true);
    },
    findNearest({ words }, isWanted = () => true) {
      if (words.length === 0) return [];
      const found = index.search(words.join(' '), {
        prefix: true,
        fuzzy: (word) => (word.length > 2 ? 0.4 : false),
        combineWith: 'OR',
        filter: ({ id }) => {
          const each = indexed[id as number];
          return each !== undefined && isWanted(each.entry);
        },
      });
      return found.slice(0, FEW).flatMap(({ id }, rank) => {
        const entry = indexed[id as number]?.entry;
        return entry ? [{ entry, rank, match: MATCH.none }] : [];
      });
    },
  };
}
