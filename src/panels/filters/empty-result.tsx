import { filterParts } from '../../domain/filters';
import { filteredProjects } from '../../state/select-projects';
import { useAtlas, useServices } from '../context/atlas-context';
import { partLabel } from './describe-filters';
import { useFacetLabels } from './facet-labels';

/** Says that the filters leave no project, and offers to lift each one that would bring some back, the best first. */
export function EmptyResult() {
  const labels = useFacetLabels();
  const { tFilters } = labels;
  const filters = useAtlas((state) => state.filters);
  const filtered = useAtlas(filteredProjects);
  const { clearFilter, clearFilters } = useServices().store.getState();
  const offers = filterParts(filters)
    .map((part) => ({ part, count: filtered.countWithout(part) }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
  return (
    <div className="empty">
      <p>{tFilters('empty.title')}</p>
      {offers.map(({ part, count }) => (
        <button
          key={part}
          type="button"
          className="button button-outline"
          onClick={() => clearFilter(part)}
        >
          {tFilters('empty.lift', { filter: partLabel(part, filters, labels), count })}
        </button>
      ))}
      {offers.length === 0 && <p>{tFilters('empty.none')}</p>}
      <button type="button" className="button button-outline" onClick={clearFilters}>
        {tFilters('chip.clear')}
      </button>
    </div>
  );
}
