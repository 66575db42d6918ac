import { filterParts, projectFilter, withoutPart } from '../../domain/filters';
import { appliedFilters, factFinder } from '../../state/select-projects';
import { useAtlas, useServices } from '../context/atlas-context';
import { partLabel } from './describe-filters';
import { useFacetLabels } from './facet-labels';

/** Says that the filters leave no project, and offers to lift each one that would bring some back, the best first. */
export function EmptyResult() {
  const labels = useFacetLabels();
  const { tFilters } = labels;
  const projects = useAtlas((state) => state.projects);
  const facts = useAtlas((state) => state.projectFacts);
  const filters = useAtlas((state) => state.filters);
  const { clearFilter, clearFilters } = useServices().store.getState();
  const inputs = { filters, projectFacts: facts };
  const findFacts = factFinder(inputs);
  const offers = filterParts(filters)
    .map((part) => {
      const without = appliedFilters({ ...inputs, filters: withoutPart(filters, part) });
      const passes = projectFilter(without, findFacts);
      const count = projects.state === 'ready' ? projects.value.filter(passes).length : 0;
      return { part, count };
    })
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
