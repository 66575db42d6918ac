import { useEffect, useMemo } from 'react';
import { recordKindOf } from '../../domain/record';
import type { SearchIndex } from '../../domain/search-index';
import { createFinder, type Finder } from '../../search/finder';
import { resultDetail } from '../../search/result-text';
import { NO_ANSWER, type SearchAnswer, type SearchResult } from '../../search/search-result';
import type { FetchStatus } from '../../state/data-slice';
import { useAtlas, useIsPhone, useLabel, useLocale, useServices } from '../context/atlas-context';
import { isRecordManifest } from '../context/page-manifest';

/** What the search shows for a text. */
export interface Search {
  readonly answer: SearchAnswer;
  /** Of the index, without which nothing can be found. */
  readonly state: FetchStatus<unknown>['state'];
  /** Whether towns are being fetched that the answer may lack. */
  readonly isIncomplete: boolean;
}

/**
 * Returns what a text finds. The index is fetched from when the search is used, files of towns while the reader types their
 * first letters; the answer grows when they come.
 */
export function useSearch(text: string, { isUsed = true, isWanted }: SearchOptions = {}): Search {
  const { store } = useServices();
  const index = useAtlas((state) => state.searchIndex);
  const townFiles = useAtlas((state) => state.townFiles);
  useEffect(() => {
    if (isUsed) store.getState().openSearch();
  }, [store, isUsed]);
  const finder = useMemo(
    () => (index?.state === 'ready' ? finderOf(index.value) : undefined),
    [index],
  );
  const answer = useMemo(() => {
    if (!finder) return NO_ANSWER;
    for (const [file, towns] of Object.entries(townFiles)) {
      if (towns.state === 'ready') finder.addTowns(file, towns.value);
    }
    return finder.find(text, isWanted && { isWanted });
  }, [finder, townFiles, text, isWanted]);
  useEffect(() => {
    const missing = answer.townFiles.filter(
      (file) => store.getState().townFiles[file] === undefined,
    );
    if (missing.length > 0) store.getState().requestTowns(missing);
  }, [store, answer]);
  return {
    answer,
    state: index?.state ?? 'loading',
    isIncomplete: answer.townFiles.some((file) => townFiles[file]?.state !== 'failed'),
  };
}

interface SearchOptions {
  readonly isUsed?: boolean;
  /** Must stay the same function from one rendering to the next. */
  readonly isWanted?: (result: SearchResult) => boolean;
}

/** The index takes a while to read, and several fields search it. */
let lastFinder: { readonly index: SearchIndex; readonly finder: Finder } | undefined;

function finderOf(index: SearchIndex): Finder {
  if (lastFinder?.index !== index) lastFinder = { index, finder: createFinder(index) };
  return lastFinder.finder;
}

/** Returns the function that says what a result of the search is and where it lies. */
export function useResultDetail(): (result: SearchResult) => string {
  const { pages } = useServices();
  const locale = useLocale();
  const labelOf = useLabel();
  return (result) =>
    resultDetail(result, locale, (kind) => {
      const page = pages.filter(isRecordManifest).find((each) => recordKindOf(each.kind) === kind);
      return page ? labelOf(page.label) : '';
    });
}

/**
 * Returns the function that raises a phone's sheet to its full height, so that results have room above the
 * keyboard.
 */
export function useSheetForResults(): () => void {
  const { store } = useServices();
  const isPhone = useIsPhone();
  return () => {
    if (isPhone) store.getState().setSheet('full');
  };
}
