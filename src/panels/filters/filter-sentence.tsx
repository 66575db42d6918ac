import { useAtlas } from '../context/atlas-context';
import { describeFilters } from './describe-filters';
import { useFacetLabels } from './facet-labels';
import { useFilteredKind } from './filtered-kind';

/** Says how many records are shown and by which filters. */
export function FilterSentence() {
  const labels = useFacetLabels();
  const filters = useAtlas((state) => state.filters);
  const { shown, all } = useFilteredKind();
  const counts = { shown: useAtlas(shown), all: useAtlas(all) };
  return <p>{describeFilters(filters, counts, labels)}</p>;
}
