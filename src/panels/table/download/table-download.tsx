import { useMemo } from 'react';
import { type TableKind, tableKindOf } from '../../../domain/record-table';
import { OVERVIEW } from '../../../domain/selection';
import { type PanelServices, useAtlas, useServices } from '../../context/atlas-context';
import { LazyDownload } from '../../downloads/lazy-download';
import type { OfferedTable } from '../../downloads/offered-table';
import { describeFilters } from '../../filters/describe-filters';
import { useFacetLabels } from '../../filters/facet-labels';
import { FilteredKindContext, useFilteredKind } from '../../filters/filtered-kind';
import { RECORD_KINDS } from '../../filters/record-kinds';
import { TableOfKind } from '../kinds/table-of-kind';
import { type TableRows, useTableRows } from '../rows/use-table-rows';
import type { RowPage, TableDefinition } from '../table-definition';
import { useTableText } from '../table-text';
import { useShownColumns } from '../use-table-columns';
import { exportedContents } from './exported-columns';
import { rowsInOrder } from './rows-in-order';

/** Shows the dialog that downloads the table of the open page, whether the table is open or only its list. */
export function TableDownload() {
  const kind = useAtlas(({ selection }) => tableKindOf(selection));
  const dialog = <TableOfKind key={kind} kind={kind} View={DownloadOf} />;
  return kind === 'projects' ? (
    dialog
  ) : (
    <FilteredKindContext value={RECORD_KINDS[kind]}>{dialog}</FilteredKindContext>
  );
}

function DownloadOf<Row>({ definition }: { readonly definition: TableDefinition<Row> }) {
  const { store } = useServices();
  const text = useTableText();
  const model = useTableRows(definition, text);
  const isFetched = useAtlas(
    (state) => definition.rows(state)?.state === 'ready' && (definition.isFetched?.(state) ?? true),
  );
  const table = useOfferedTable(definition, model);
  return (
    <LazyDownload
      table={isFetched ? table : undefined}
      onClose={() => store.getState().setDownload(null)}
    />
  );
}

function useOfferedTable<Row>(
  definition: TableDefinition<Row>,
  model: TableRows<Row>,
): OfferedTable {
  const services = useServices();
  const text = useTableText();
  const title = useTitle();
  const { shown } = useShownColumns(definition.kind);
  return useMemo(
    () => ({
      kind: FILE_KINDS[definition.kind],
      title,
      rows: model.order.length,
      columns: { shown: shown.length, all: definition.columns.length },
      hasPositions: definition.geometries !== undefined,
      hasAreas: definition.areas !== undefined,
      sources: [],
      sourcesNote: 'sources.pages',
      contentsOf: (isWhole, tExports) =>
        exportedContents(
          definition,
          isWhole ? definition.columns.map(({ id }) => id) : shown,
          rowsInOrder(model),
          {
            ...{ text, tExports, state: services.store.getState() },
            addressOf: (row) => fullAddress(definition.pageOf(row), services),
          },
        ),
    }),
    [definition, model, text, title, shown, services],
  );
}

const FILE_KINDS: Readonly<Record<TableKind, string>> = {
  projects: 'projects',
  ports: 'ports',
  services: 'services',
  companies: 'companies',
  claims: 'claims',
  events: 'events',
  reach: 'who-gains',
};

/** Returns what the rows are, how many, and by which filters. */
function useTitle(): string {
  const labels = useFacetLabels();
  const filters = useAtlas((state) => state.filters);
  const { shown, all } = useFilteredKind();
  const counts = { shown: useAtlas(shown), all: useAtlas(all) };
  return describeFilters(filters, counts, labels);
}

/** Returns the full address of a page without what the reader chose for map and lists. */
function fullAddress(selection: RowPage, { addressOf, hrefOf }: PanelServices): string {
  const overview = new URL(hrefOf({ selection: OVERVIEW }), location.href);
  return new URL(addressOf({ selection }), new URL('.', overview)).href;
}
