import { useEffect, useMemo } from 'react';
import { createFinder, type Finder } from '../../search/finder';
import { useAtlas, useIsPhone, useServices } from '../context/atlas-context';

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
