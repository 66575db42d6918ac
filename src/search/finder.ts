import type { Locale } from '../domain/locale';
import {
  type IndexEntry,
  MAIN_PLACES,
  type SearchIndex,
  type SearchTexts,
} from '../domain/search-index';
import { parsePosition } from '../geo/parse-position';
import { createAnswerSearch } from './asked-questions';
import { countryFinder } from './country-names';
import { findComparison } from './find-comparisons';
import { findNearby } from './find-nearby';
import { createTableSearch } from './find-tables';
import { findVoyages } from './find-voyages';
import { kindsIn } from './kind-words';
import { createNameSearch, type Hit } from './name-search';
import { pointResult } from './point-result';
import { queryOf } from './query';
import { resultOfEntry } from './result-of-entry';
import { NO_ANSWER, type ResultGroup, type SearchAnswer, type SearchResult } from './search-result';
import { isQuestion } from './stop-words';
import { createTextSearch } from './text-search';
import { townFilesFor } from './town-files';

export interface FindOptions {
  /** Leaves out results that the caller cannot use. */
  readonly isWanted?: (result: SearchResult) => boolean;
}

export interface Finder {
  /** Returns what a text finds. */
  find(text: string, options?: FindOptions): SearchAnswer;
  /** Adds the towns of a file to what is searched; does nothing if it has them. */
  addTowns(file: string, towns: readonly IndexEntry[]): void;
  /** Adds the texts of claims and events in a language; does nothing if it has them. */
  addTexts(locale: Locale, texts: SearchTexts): void;
}

const MOST_RESULTS = 24;
const MOST_OF_A_GROUP = 6;

/** Ranks above all names, where something was asked for in so many words. */
const ASKED = -1000;
/** Agreement from which an asked question is taken for the one that was meant. */
const SURE = 0.7;
/** The same for a text that is no question, as `owner of Chancay`. */
const SAME_WORDS = 0.97;
/** What a named kind counts beside the weight of other kinds. */
const KIND_NAMED = 60;
/** Ranks below all names. */
const UNLIKELY = 1000;
/** Ranks below names that have every word and above those that have it with a slip. */
const IN_TEXT = 340;
/** Ranks below exact names. */
const UNSURE = 60;

interface Ranked {
  readonly result: SearchResult;
  readonly rank: number;
}

/** Returns a finder of everything in the index; files of towns can be added to it. */
export function createFinder(index: SearchIndex): Finder {
  const names = createNameSearch(index.pinyin);
  names.add(index.entries);
  const answersOf = createAnswerSearch(index.questions, index.entries);
  const tableOf = createTableSearch(index.entries, names);
  const countriesIn = countryFinder(index.entries);
  const ports = index.entries.filter(isPort);
  const added = new Set<string>();
  const texts = createTextSearch();
  const addedTexts = new Set<Locale>();
  const recordsByKey = new Map(index.entries.map((entry) => [`${entry.kind}/${entry.id}`, entry]));
  const knownPlaces = new Set(index.entries.map(placeKey));

  function findNames(text: string): readonly Hit[] {
    const narrowed = countriesIn(text).flatMap(({ country, rest }) =>
      names.find(queryOf(rest), (entry) => countryOf(entry) === country),
    );
    const ofKind = kindsIn(text).flatMap(({ kinds, rest }) =>
      names
        .find(queryOf(rest), ({ kind }) => kinds.includes(kind))
        .map((hit) => ({ ...hit, rank: hit.rank - KIND_NAMED })),
    );
    return [...names.find(queryOf(text)), ...narrowed, ...ofKind];
  }

  function rank(text: string): readonly Ranked[] {
    const voyages = findVoyages(text, names, ports).map((result, i) => ({
      result,
      rank: ASKED + i,
    }));
    const comparison = findComparison(text, names);
    const table = tableOf(text);
    const asked = [
      ...(comparison ? [{ result: comparison, rank: ASKED }] : []),
      ...findNearby(text, names).map((result, i) => ({ result, rank: ASKED + i })),
      ...(table ? [{ result: table.result, rank: table.isSure ? ASKED / 2 : UNSURE }] : []),
    ];
    const least = isQuestion(text) ? SURE : SAME_WORDS;
    const answers = answersOf(text).map(({ result, agreement }) => ({
      result,
      rank:
        agreement > least
          ? (result.kind === 'answer' ? ASKED / 3 : ASKED / 4) - agreement
          : UNLIKELY - agreement,
    }));
    const named = findNames(text).map(({ entry, rank: place }) => ({
      result: resultOfEntry(entry),
      rank: place,
    }));
    const inTexts = texts.find(queryOf(text)).flatMap((key, i) => {
      const entry = recordsByKey.get(key);
      return entry ? { result: resultOfEntry(entry), rank: IN_TEXT + i / 100 } : [];
    });
    return [...voyages, ...asked, ...answers, ...named, ...inTexts];
  }

  return {
    addTowns(file, towns) {
      if (added.has(file)) return;
      added.add(file);
      // A town with several words in its name is in several files.
      const others = towns.filter((town) => !knownPlaces.has(placeKey(town)));
      for (const town of others) knownPlaces.add(placeKey(town));
      names.add(others);
      ports.push(...others.filter(isPort));
    },
    addTexts(locale, inLocale) {
      if (addedTexts.has(locale)) return;
      addedTexts.add(locale);
      texts.add(inLocale);
    },
    find(text, { isWanted = () => true } = {}) {
      if (text.trim() === '') return NO_ANSWER;
      const position = parsePosition(text);
      if (position) return answerOf([{ result: pointResult(position), rank: 0 }], isWanted);
      const query = queryOf(text);
      const townFiles = [
        ...(index.hasMainPlaces ? [MAIN_PLACES] : []),
        ...query.words.flatMap((word) => townFilesFor(word, index.townFiles)),
      ].filter((file, i, all) => !added.has(file) && all.indexOf(file) === i);
      const answer = answerOf(rank(text), isWanted);
      const nearest =
        answer.results.length > 0
          ? []
          : names.findNearest(query).map(resultOfEntry).filter(isWanted);
      return { ...answer, nearest, townFiles };
    },
  };
}

/** Returns the best results in groups, each where its best result stands. */
function answerOf(
  ranked: readonly Ranked[],
  isWanted: (result: SearchResult) => boolean,
): SearchAnswer {
  const sorted = ranked
    .filter(({ result }) => isWanted(result))
    .toSorted((a, b) => a.rank - b.rank);
  const groups = new Map<SearchResult['group'], SearchResult[]>();
  const keys = new Set<string>();
  for (const { result } of sorted) {
    const group = groups.get(result.group) ?? [];
    if (keys.size >= MOST_RESULTS) break;
    if (keys.has(result.key) || group.length >= MOST_OF_A_GROUP) continue;
    keys.add(result.key);
    group.push(result);
    groups.set(result.group, group);
  }
  const listed: ResultGroup[] = [...groups].map(([group, results]) => ({ group, results }));
  return { ...NO_ANSWER, groups: listed, results: listed.flatMap(({ results }) => results) };
}

function isPort({ kind }: IndexEntry): boolean {
  return kind === 'port' || kind === 'port-of-the-world';
}

function countryOf(entry: IndexEntry): string | undefined {
  const { id, country } = entry;
  return isPort(entry) ? id.slice(0, 2).toUpperCase() : country;
}

function placeKey({ kind, name, position }: IndexEntry): string {
  return `${kind} ${name.en} ${position?.join()}`;
}
