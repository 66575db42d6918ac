import { useEffect, useMemo } from 'react';
import { useAtlas, useServices } from '../atlas-context';
import { Finder } from './search-results';

/** What finds records and places, once it is used and what it finds them in is there; null until then. */
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
