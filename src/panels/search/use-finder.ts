import { useEffect, useMemo } from 'react';
import { recordKindOf } from '../../domain/record';
import { useAtlas, useIsPhone, useLabel, useLocale, useServices } from '../context/atlas-context';
import { isRecordManifest } from '../context/page-manifest';
import { Finder, resultKind, type SearchResult } from './search-results';

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
    return new Finder(
      graph.value,
      gazetteer.value,
      legs.flatMap(({ stops }) => stops),
    );
  }, [graph, gazetteer, corridorMap]);
}

/** Returns the function that describes the kind of a search result. */
export function useResultKind(): (result: SearchResult) => string {
  const { pages } = useServices();
  const locale = useLocale();
  const labelOf = useLabel();
  return (result) =>
    resultKind(result, locale, (kind) => {
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
