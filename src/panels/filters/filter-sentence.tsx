import { visibleCount } from '../../state/select-projects';
import { useAtlas } from '../context/atlas-context';
import { describeFilters } from './describe-filters';
import { useFacetLabels } from './facet-labels';

/** Says how many projects are shown and by which filters. */
export function FilterSentence() {
  const labels = useFacetLabels();
  const filters = useAtlas((state) => state.filters);
  const shown = useAtlas(visibleCount);
  const all = useAtlas(({ projects }) => (projects.state === 'ready' ? projects.value.length : 0));
  return <p>{describeFilters(filters, { shown, all }, labels)}</p>;
}
