import { isFiltered } from '../../domain/filters';
import { useAtlas, useTranslate } from '../context/atlas-context';
import { FilterChips } from '../filters/filter-chips';
import { FilterSentence } from '../filters/filter-sentence';
import type { TableRows } from './rows/use-table-rows';
import type { TableDefinition } from './table-definition';

/** Says how many rows the table lists, of how many and by which filters. */
export function TableSentence<Row>({
  definition: { kind },
  model: { rows, order },
}: {
  readonly definition: TableDefinition<Row>;
  readonly model: TableRows<Row>;
}) {
  const tTable = useTranslate('table');
  const filters = useAtlas((state) => state.filters);
  const clearFilter = useAtlas((state) => state.clearFilter);
  if (kind === 'projects') {
    return (
      <div className="table-sentence">
        <FilterSentence />
        {isFiltered(filters) && <FilterChips />}
      </div>
    );
  }
  const text = filters.text.trim();
  const all = tTable(`count.${kind}`, { count: rows.length });
  return (
    <div className="table-sentence">
      <p role="status">
        {text === '' ? all : tTable('shown-with', { shown: order.length, all, text })}
      </p>
      {text !== '' && (
        <button type="button" className="button button-quiet" onClick={() => clearFilter('text')}>
          {tTable('clear-search')}
        </button>
      )}
    </div>
  );
}
