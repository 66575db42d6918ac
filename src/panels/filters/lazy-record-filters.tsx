import { type ReactNode, useEffect } from 'react';
import { filterParts, isFiltered } from '../../domain/filters';
import type { TableKind } from '../../domain/record-table';
import { useAtlas, useServices, useTranslate } from '../context/atlas-context';
import { lazyPart } from '../context/lazy-part';
import { useFilterText } from '../context/use-filter-text';
import { parseText, usePageField } from '../context/use-page-field';
import { SearchField } from '../controls/search-field';
import '../styles/list-summary.css';

const options = { messages: ['filters', 'lists', 'records'] } as const;

const Facets = lazyPart(
  () => import('./record-filters').then(({ RecordFacets }) => RecordFacets),
  options,
);

const Summary = lazyPart(
  () => import('./record-filters').then(({ RecordSummary }) => RecordSummary),
  { ...options, silent: true },
);

/**
 * Shows above a list of records other than projects its search field, what is listed and why, the button of the table and
 * the facets; while the table is open, which says the same, only the field and the facets.
 */
export function RecordListTools({
  kind,
  count,
  children,
}: {
  readonly kind: Exclude<TableKind, 'projects'>;
  /** Says how many records there are; shown while nothing is filtered. */
  readonly count: string;
  /** The button that opens the table. */
  readonly children?: ReactNode;
}) {
  const tRecords = useTranslate('records');
  const filters = useAtlas((state) => state.filters);
  const isTableOpen = useAtlas(({ layout }) => layout !== 'map');
  const [text, setText] = useFilterText();
  return (
    <>
      <SearchField label={tRecords('list.search')} text={text} onText={setText} />
      {!isTableOpen && (
        <div className="list-summary">
          {isFiltered(filters, kind) ? <Summary kind={kind} withEmpty /> : <p>{count}</p>}
          {children}
        </div>
      )}
      <FacetDisclosure kind={kind} />
    </>
  );
}

/** Offers every facet of the kind; their code, and the data that they count, are loaded when the reader opens them. */
function FacetDisclosure({ kind }: { readonly kind: Exclude<TableKind, 'projects'> }) {
  const t = useTranslate();
  const { store } = useServices();
  const on = useAtlas(
    ({ filters }) => filterParts(filters, kind).filter((part) => part !== 'text').length,
  );
  const [facets, setFacets] = usePageField('facets', '', parseText);
  const isOpen = facets === 'open';
  useEffect(() => {
    if (!isOpen) return;
    store.getState().setOpenFilters(kind);
    return () => store.getState().setOpenFilters(null);
  }, [isOpen, kind, store]);
  return (
    <details
      className="disclosure"
      open={isOpen}
      onToggle={({ currentTarget }) => setFacets(currentTarget.open ? 'open' : '')}
    >
      <summary>
        {t('list.filters')}
        {on > 0 && <span className="filter-chip-count">{on}</span>}
      </summary>
      {isOpen && <Facets kind={kind} />}
    </details>
  );
}
