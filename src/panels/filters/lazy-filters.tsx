import { isFiltered } from '../../domain/filters';
import { changedOnMap } from '../../state/select-map-changes';
import { useAtlas, useTranslate } from '../context/atlas-context';
import { FaultBoundary } from '../context/fault-boundary';
import { lazyPart } from '../context/lazy-part';

const messages = ['filters'] as const;

/** Shows every facet; loaded when the reader opens the filters. */
export const LazyFilterPanel = lazyPart(
  () => import('./filter-panel').then(({ FilterPanel }) => FilterPanel),
  { messages },
);

const LazyEmptyResult = lazyPart(
  () => import('./empty-result').then(({ EmptyResult }) => EmptyResult),
  { messages },
);

const Sentence = lazyPart(
  () => import('./filter-sentence').then(({ FilterSentence }) => FilterSentence),
  { messages, silent: true },
);

const Chips = lazyPart(() => import('./filter-chips').then(({ FilterChips }) => FilterChips), {
  messages,
  silent: true,
});

const Changes = lazyPart(() => import('./map-chips').then(({ MapChips }) => MapChips), {
  messages,
  silent: true,
});

/** Says how many of the projects are shown and why; without filters only how many there are. */
export function ResultSummary({ shown, all }: { readonly shown: number; readonly all: number }) {
  const t = useTranslate();
  const filters = useAtlas((state) => state.filters);
  if (!isFiltered(filters)) return <p>{t('list.count-all', { count: all })}</p>;
  return (
    <>
      <Sentence />
      <Chips />
      {shown === 0 && <LazyEmptyResult />}
    </>
  );
}

/** Shows what is filtered, closed or hidden on the map; nothing, and no code, while nothing is. */
export function LazyMapChips() {
  const hasAny = useAtlas((state) => changedOnMap(state).length > 0);
  if (!hasAny) return null;
  return (
    <FaultBoundary part="map chips">
      <Changes />
    </FaultBoundary>
  );
}
