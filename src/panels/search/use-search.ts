import { useEffect, useLayoutEffect, useMemo, useState } from 'react';
import type { Locale } from '../../domain/locale';
import type { SearchIndex, SearchTexts } from '../../domain/search-index';
import { parsePosition } from '../../geo/parse-position';
import { createFinder, type Finder } from '../../search/finder';
import { pointResult } from '../../search/point-result';
import { queryOf } from '../../search/query';
import { NO_ANSWER, type SearchAnswer, type SearchResult } from '../../search/search-result';
import { asksForTexts } from '../../search/text-search';
import type { FetchStatus } from '../../state/data-slice';
import type { AppState } from '../../state/store';
import { useAtlas, useLocale, useServices } from '../context/atlas-context';

/** What the search shows for a text. */
export interface Search {
  readonly answer: SearchAnswer;
  /** The text of the answer. */
  readonly query: string;
  /** Whether the answer is not yet that to the present text. */
  readonly isLate: boolean;
  /** Of the index, without which nothing but coordinates can be found. */
  readonly status: FetchStatus<SearchIndex>;
  /** Whether towns are being fetched that the answer may lack. */
  readonly isIncomplete: boolean;
  /** Returns the answer to the present text. */
  current(): SearchAnswer;
}

/**
 * Returns what a text finds, one frame later: of the keys pressed within a frame, only the last is searched for. The index
 * is fetched from when the search is used, files of towns while the reader types their first letters; the answer grows when
 * they come.
 */
export function useSearch(
  text: string,
  /** Must stay the same function from one rendering to the next. */
  isWanted: (result: SearchResult) => boolean = isAny,
  /** Whether the reader has come to the field, from when on the index is fetched. */
  isUsed = true,
): Search {
  const { store } = useServices();
  const status = useAtlas((state) => state.searchIndex) ?? LOADING;
  const townFiles = useAtlas((state) => state.townFiles);
  const locale = useLocale();
  const texts = useAtlas((state) => state.searchTexts[locale]);
  const finder = useMemo(
    () => (status.state === 'ready' ? finderOf(status.value) : undefined),
    [status],
  );
  const [answered, setAnswered] = useState<Answered>(UNANSWERED);
  const isLate =
    answered.text !== text ||
    answered.finder !== finder ||
    answered.townFiles !== townFiles ||
    answered.texts !== texts;
  const find = (): Answered => ({
    ...{ finder, townFiles, texts, text },
    answer: answerTo(text, finder, { townFiles, locale, texts }, isWanted),
  });
  useEffect(() => {
    if (isUsed) store.getState().openSearch();
  }, [store, isUsed]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each text and state of the index.
  useLayoutEffect(() => {
    if (!isLate) return;
    const frame = requestAnimationFrame(() => setAnswered(find()));
    return () => cancelAnimationFrame(frame);
  }, [finder, townFiles, texts, text]);
  const { answer } = answered;
  useEffect(() => {
    const missing = answer.townFiles.filter((file) => !(file in store.getState().townFiles));
    if (missing.length > 0) store.getState().requestTowns(missing);
  }, [store, answer]);
  const wantsTexts = isWanted === isAny && asksForTexts(queryOf(text));
  useEffect(() => {
    if (wantsTexts) store.getState().requestTexts(locale);
  }, [store, locale, wantsTexts]);
  return {
    ...{ answer, query: answered.text, isLate, status },
    isIncomplete:
      answer.townFiles.some((file) => townFiles[file]?.state !== 'failed') ||
      (wantsTexts && (texts === undefined || texts.state === 'loading')),
    current() {
      if (!isLate) return answer;
      const now = find();
      setAnswered(now);
      return now.answer;
    },
  };
}

type TownFiles = AppState['townFiles'];

/** What has been fetched beside the index. */
interface Fetched {
  readonly townFiles: TownFiles;
  readonly locale: Locale;
  readonly texts: FetchStatus<SearchTexts> | undefined;
}

interface Answered {
  readonly text: string;
  readonly finder: Finder | undefined;
  readonly townFiles: TownFiles | undefined;
  readonly texts: FetchStatus<SearchTexts> | undefined;
  readonly answer: SearchAnswer;
}

const LOADING = { state: 'loading' } as const;
const UNANSWERED: Answered = {
  text: '',
  finder: undefined,
  townFiles: undefined,
  texts: undefined,
  answer: NO_ANSWER,
};

function isAny(): boolean {
  return true;
}

function answerTo(
  text: string,
  finder: Finder | undefined,
  { townFiles, locale, texts }: Fetched,
  isWanted: (result: SearchResult) => boolean,
): SearchAnswer {
  if (!finder) return pointOf(text);
  for (const [file, towns] of Object.entries(townFiles)) {
    if (towns.state === 'ready') finder.addTowns(file, towns.value);
  }
  if (texts?.state === 'ready') finder.addTexts(locale, texts.value);
  return finder.find(text, { isWanted });
}

/** Returns the position that a text of coordinates names, which needs no index. */
function pointOf(text: string): SearchAnswer {
  const position = parsePosition(text);
  if (!position) return NO_ANSWER;
  const results = [pointResult(position)];
  return { ...NO_ANSWER, results, groups: [{ group: 'point', results }] };
}

/** The index takes a while to read, and several fields search it. */
let lastFinder: { readonly index: SearchIndex; readonly finder: Finder } | undefined;

function finderOf(index: SearchIndex): Finder {
  if (lastFinder?.index !== index) lastFinder = { index, finder: createFinder(index) };
  return lastFinder.finder;
}
