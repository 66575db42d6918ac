import { useEffect, useMemo } from 'react';
import { recordKindOf } from '../../domain/record';
import { createFinder, type Finder } from '../../search/finder';
import { resultDetail } from '../../search/result-text';
import type { SearchResult } from '../../search/search-result';
import { useAtlas, useIsPhone, useLabel, useLocale, useServices } from '../context/atlas-context';
import { isRecordManifest } from '../context/page-manifest';

/** Returns the finder once it is used and its index is loaded; null until then. */
export function useFinder(isUsed = true): Finder | null {
  const { store } = useServices();
  const graph = useAtlas((state) => state.graph);
  const gazetteer = useAtlas((state) => state.gazetteer);
  const corridorMap = useAtlas((state) => state.corridorMap);
  useEffect(() => {
    if (isUsed) store.getState().openSearch();
  }, [store, isUsed]);
  return useMemo(() => {
    if (graph?.state !== 'ready' || gazetteer?.state !== 'ready') return null;
    const legs = corridorMap.state === 'ready' ? corridorMap.value.legs : [];
    return createFinder({
      graph: graph.value,
      ports: gazetteer.value,
      legTowns: legs.flatMap(({ stops }) => stops),
    });
  }, [graph, gazetteer, corridorMap]);
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
