import type { StateCreator } from 'zustand/vanilla';
import { LOCALES, type Locale, type Localized } from '../domain/locale';
import type { IndexEntry, SearchIndex, SearchTexts } from '../domain/search-index';
import type { FetchStatus } from './data-slice';

/** Number of recent searches that are kept. */
const MAX_RECENT = 8;

/** A result of the search that the reader opened. */
export interface RecentSearch {
  /** Its address below the locale, which identifies it: `port/pechy/`. */
  readonly address: string;
  readonly name: Localized;
  /** The kind of result, for its icon. */
  readonly kind: string;
}

export interface SearchSlice {
  /** Whether the reader has opened the search; its data is fetched from then on. */
  readonly isSearchOpened: boolean;
  /** Null until the search is opened. */
  readonly searchIndex: FetchStatus<SearchIndex> | null;
  /** Files of towns that the search has asked for, by the letters with which they begin. */
  readonly townFiles: Readonly<Record<string, FetchStatus<readonly IndexEntry[]>>>;
  /** Files of towns to fetch; a new list for each request. */
  readonly requestedTowns: readonly string[];
  /** The texts of claims and events, by language. */
  readonly searchTexts: Readonly<Partial<Record<Locale, FetchStatus<SearchTexts>>>>;
  /** The language whose texts the search has asked for last; null before. */
  readonly requestedTexts: Locale | null;
  /** The newest first. */
  readonly recentSearches: readonly RecentSearch[];
  openSearch(): void;
  setSearchIndex(index: FetchStatus<SearchIndex>): void;
  /** Asks for files of towns; those that failed are fetched again. */
  requestTowns(files: readonly string[]): void;
  setTowns(file: string, towns: FetchStatus<readonly IndexEntry[]>): void;
  /** Asks for the texts of claims and events in a language. */
  requestTexts(locale: Locale): void;
  setSearchTexts(locale: Locale, texts: FetchStatus<SearchTexts>): void;
  /** Puts a search first among the recent ones. */
  rememberSearch(search: RecentSearch): void;
  forgetSearch(address: string): void;
  clearRecentSearches(): void;
}

export const createSearchSlice: StateCreator<SearchSlice> = (set) => ({
  isSearchOpened: false,
  searchIndex: null,
  townFiles: {},
  requestedTowns: [],
  searchTexts: {},
  requestedTexts: null,
  recentSearches: [],
  openSearch: () => set({ isSearchOpened: true }),
  setSearchIndex: (searchIndex) => set({ searchIndex }),
  requestTowns: (requestedTowns) => set({ requestedTowns }),
  setTowns: (file, towns) =>
    set(({ townFiles }) => ({ townFiles: { ...townFiles, [file]: towns } })),
  requestTexts: (requestedTexts) => set({ requestedTexts }),
  setSearchTexts: (locale, texts) =>
    set(({ searchTexts }) => ({ searchTexts: { ...searchTexts, [locale]: texts } })),
  rememberSearch: (search) =>
    set(({ recentSearches }) => ({
      recentSearches: [search, ...without(recentSearches, search.address)].slice(0, MAX_RECENT),
    })),
  forgetSearch: (address) =>
    set(({ recentSearches }) => ({ recentSearches: without(recentSearches, address) })),
  clearRecentSearches: () => set({ recentSearches: [] }),
});

function without(searches: readonly RecentSearch[], address: string): readonly RecentSearch[] {
  return searches.filter((each) => each.address !== address);
}

/**
 * Parses recent searches as they are stored on the device. Skips entries that are damaged, and returns none if the text
 * is not a list.
 */
export function parseRecentSearches(text: string | null): readonly RecentSearch[] {
  let stored: unknown;
  try {
    stored = JSON.parse(text ?? '[]');
  } catch {
    return [];
  }
  return Array.isArray(stored) ? stored.filter(isRecentSearch).slice(0, MAX_RECENT) : [];
}

function isRecentSearch(value: unknown): value is RecentSearch {
  return (
    isObject(value) &&
    typeof value.address === 'string' &&
    typeof value.kind === 'string' &&
    isLocalized(value.name)
  );
}

function isLocalized(value: unknown): boolean {
  return isObject(value) && LOCALES.every((locale) => typeof value[locale] === 'string');
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
