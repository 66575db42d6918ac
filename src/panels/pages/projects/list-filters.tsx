import { filterParts } from '../../../domain/filters';
import { useAtlas, useTranslate } from '../../context/atlas-context';
import { parseText, usePageField } from '../../context/use-page-field';
import { LazyFilterPanel } from '../../filters/lazy-filters';

/** Offers every facet of the projects; their code is loaded when the reader opens them. */
export function ListFilters() {
  const t = useTranslate();
  const on = useAtlas(
    ({ filters }) => filterParts(filters).filter((part) => part !== 'text').length,
  );
  const [facets, setFacets] = usePageField('facets', '', parseText);
  return (
    <details
      className="disclosure"
      open={facets === 'open'}
      onToggle={({ currentTarget }) => setFacets(currentTarget.open ? 'open' : '')}
    >
      <summary>
        {t('list.filters')}
        {on > 0 && <span className="filter-chip-count">{on}</span>}
      </summary>
      {facets === 'open' && <LazyFilterPanel />}
    </details>
  );
}
