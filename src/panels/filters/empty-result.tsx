import { filterParts } from '../../domain/filters';
import { useAtlas, useServices, useTranslate } from '../context/atlas-context';
import { RecordLink } from '../links/record-link';
import { partLabel } from './describe-filters';
import { useFacetLabels } from './facet-labels';
import { useFilteredKind } from './filtered-kind';

/** Says that the filters leave no record, and offers to lift each one that would bring some back, the best first. */
export function EmptyResult() {
  const t = useTranslate();
  const labels = useFacetLabels();
  const { tFilters } = labels;
  const { kind, filtered } = useFilteredKind();
  const { store } = useServices();
  const filters = useAtlas((state) => state.filters);
  const left = useAtlas(filtered);
  const offers = filterParts(filters, kind)
    .map((part) => ({ part, count: left.countWithout(part) }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
  const { clearFilter, clearFiltersOf } = store.getState();
  return (
    <div className="empty">
      <p>{labels.emptyTitle}</p>
      {offers.map(({ part, count }) => (
        <button
          key={part}
          type="button"
          className="button button-outline"
          onClick={() => clearFilter(part)}
        >
          {labels.liftText(partLabel(part, filters, labels), count)}
        </button>
      ))}
      {offers.length === 0 && <p>{labels.emptyNone}</p>}
      <button type="button" className="button button-outline" onClick={() => clearFiltersOf(kind)}>
        {tFilters('chip.clear')}
      </button>
      {kind === 'projects' && (
        <p>
          <RecordLink selection={{ kind: 'missing' }} className="figure-link">
            {t('about.missing')}
          </RecordLink>
        </p>
      )}
    </div>
  );
}
