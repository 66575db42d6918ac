import { useMemo, useState } from 'react';
import type { ComparedDistance } from '../../../domain/published-distance';
import { useTranslate } from '../../context/atlas-context';
import { useAnnounced } from '../../context/use-announced';
import { parseText, usePageField } from '../../context/use-page-field';
import { SearchField } from '../../controls/search-field';
import { Section } from '../../prose/section';
import { DistanceRow } from './distance-row';
import { type Column, type Order, rowsWith, sortedRows } from './sorted-rows';

const COLUMNS: readonly Column[] = ['route', 'published', 'ours', 'error'];

/** Shows every published distance beside the atlas's, searchable and sortable by any column. */
export function PublishedDistances({ rows }: { readonly rows: readonly ComparedDistance[] }) {
  const tDistances = useTranslate('distances');
  const [text, setText] = usePageField('text', '', parseText);
  const [order, setOrder] = useState<Order>({ column: 'error', isDescending: true });
  const found = useMemo(() => rowsWith(rows, text), [rows, text]);
  const countText =
    found.length === 0
      ? tDistances('rows-none', { text })
      : tDistances('rows-count', { shown: found.length, all: rows.length });
  useAnnounced(countText);
  const sorted = useMemo(() => sortedRows(found, order), [found, order]);
  return (
    <Section title={tDistances('rows-title')}>
      <SearchField label={tDistances('rows-search')} text={text} onText={setText} />
      <p className="remark">{countText}</p>
      <p className="remark">{tDistances('rows-source-note')}</p>
      <table className="table distance-table" hidden={found.length === 0}>
        <caption>{tDistances('rows-caption')}</caption>
        <thead>
          <tr>
            {COLUMNS.map((column) => (
              <ColumnHead key={column} column={column} order={order} onOrder={setOrder} />
            ))}
          </tr>
        </thead>
        <tbody>
          {sorted.map((row) => (
            <DistanceRow
              key={`${row.from.name} ${row.to.name} ${row.source} ${row.via}`}
              row={row}
            />
          ))}
        </tbody>
      </table>
    </Section>
  );
}

function ColumnHead({
  column,
  order,
  onOrder,
}: {
  readonly column: Column;
  readonly order: Order;
  readonly onOrder: (order: Order) => void;
}) {
  const tDistances = useTranslate('distances');
  const isSorted = order.column === column;
  const label = tDistances(`rows-${column}`);
  function sort() {
    const isDescending = isSorted ? !order.isDescending : column === 'error';
    onOrder({ column, isDescending });
  }
  return (
    <th
      scope="col"
      className={column === 'route' ? undefined : 'table-number'}
      aria-sort={isSorted ? (order.isDescending ? 'descending' : 'ascending') : undefined}
    >
      <button
        type="button"
        className="sort-button"
        title={tDistances('rows-sort', { column: label })}
        onClick={sort}
      >
        {label}
      </button>
    </th>
  );
}
