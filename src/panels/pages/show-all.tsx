import { useAtlas, useTranslate } from '../atlas-context';

/** Lifts the filters; nothing where there are none. */
export function ShowAll() {
  const t = useTranslate();
  const isFiltered = useAtlas(
    ({ filters }) => filters.sectors !== null || filters.statuses !== null,
  );
  const clearFilters = useAtlas((state) => state.clearFilters);
  if (!isFiltered) return null;
  return (
    <button type="button" className="button button-quiet" onClick={clearFilters}>
      {t('list.clear-filters')}
    </button>
  );
}
