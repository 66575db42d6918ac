import { isFiltered } from '../../state/filters-slice';
import { useAtlas, useTranslate } from '../atlas-context';

/** Lifts the filters; nothing where there are none. */
export function ShowAll() {
  const t = useTranslate();
  const isShortened = useAtlas(({ filters }) => isFiltered(filters));
  const clearFilters = useAtlas((state) => state.clearFilters);
  if (!isShortened) return null;
  return (
    <button type="button" className="button button-quiet" onClick={clearFilters}>
      {t('list.clear-filters')}
    </button>
  );
}
