import type { TableKind } from '../../domain/record-table';
import { useAtlas } from '../context/atlas-context';
import { useAnnounced } from '../context/use-announced';
import { describeFilters } from './describe-filters';
import { EmptyResult } from './empty-result';
import { useFacetLabels } from './facet-labels';
import { FilterChips } from './filter-chips';
import { FilterPanel } from './filter-panel';
import { FilteredKindContext, useFilteredKind } from './filtered-kind';
import { RECORD_KINDS } from './record-kinds';

interface KindProps {
  readonly kind: Exclude<TableKind, 'projects'>;
}

/** Shows the facets of records other than projects. */
export function RecordFacets({ kind }: KindProps) {
  return (
    <FilteredKindContext value={RECORD_KINDS[kind]}>
      <FilterPanel />
    </FilteredKindContext>
  );
}

/** Says how many records of a kind are listed and by which filters, with a chip for each, and which to lift if none is left. */
export function RecordSummary({ kind, withEmpty }: KindProps & { readonly withEmpty: boolean }) {
  return (
    <FilteredKindContext value={RECORD_KINDS[kind]}>
      <Sentence />
      <FilterChips />
      {withEmpty && <Empty />}
    </FilteredKindContext>
  );
}

/** Says that the filters leave no record of a kind. */
export function EmptyRecords({ kind }: KindProps) {
  return (
    <FilteredKindContext value={RECORD_KINDS[kind]}>
      <EmptyResult />
    </FilteredKindContext>
  );
}

function Sentence() {
  const labels = useFacetLabels();
  const filters = useAtlas((state) => state.filters);
  const { shown, all } = useFilteredKind();
  const counts = { shown: useAtlas(shown), all: useAtlas(all) };
  const sentence = describeFilters(filters, counts, labels);
  useAnnounced(sentence);
  return <p>{sentence}</p>;
}

function Empty() {
  const { shown, all } = useFilteredKind();
  const isEmpty = useAtlas((state) => shown(state) === 0 && all(state) > 0);
  return isEmpty && <EmptyResult />;
}
