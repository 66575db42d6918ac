import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef } from 'react';
import { isSameSelection } from '../../../domain/selection';
import { useAtlas, useServices, useTranslate } from '../../context/atlas-context';
import { opensElsewhere, useViewLink } from '../../links/use-view-link';
import { CompareRecord } from '../cells/name-cell';
import { columnName } from '../column-name';
import { Sums, useSums } from '../grid/group-row';
import { GroupToggle } from '../grid/group-toggle';
import type { TableRows } from '../rows/use-table-rows';
import {
  comparedKind,
  type RowPage,
  type TableColumn,
  type TableDefinition,
} from '../table-definition';
import type { TableText } from '../table-text';
import { useShownColumns } from '../use-table-columns';
import './cards.css';

/** Height in CSS pixels that a card is taken to have until it is measured. */
const EXPECTED_HEIGHT = 180;

interface CardListProps<Row> {
  readonly definition: TableDefinition<Row>;
  readonly model: TableRows<Row>;
  readonly text: TableText;
}

/** Shows rows as cards, for screens that are too narrow for columns. Only cards in view are in the page. */
export function CardList<Row>({ definition, model, text }: CardListProps<Row>) {
  const scroller = useRef<HTMLDivElement>(null);
  const columns = useShownColumns(definition.kind).shown.flatMap(
    (id) => definition.columns.find((column) => column.id === id) ?? [],
  );
  const { items, rows, groups } = model;
  const virtualizer = useVirtualizer<HTMLDivElement, HTMLElement>({
    count: items.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => EXPECTED_HEIGHT,
    overscan: 4,
    getItemKey: (index) => items[index] ?? index,
  });
  return (
    <div ref={scroller} id="table" className="cards" data-keep-scroll={`table-${definition.kind}`}>
      <ul
        aria-label={text.tTable(`kind.${definition.kind}`)}
        className="cards-list"
        style={{ height: `${virtualizer.getTotalSize()}px` }}
      >
        {virtualizer.getVirtualItems().map(({ index, start, key }) => {
          const item = items[index] ?? 0;
          const group = item < 0 ? groups?.[~item] : undefined;
          const record = item < 0 ? undefined : rows[item];
          return (
            <li
              key={key}
              ref={virtualizer.measureElement}
              className="card-place"
              data-index={index}
              aria-posinset={index + 1}
              aria-setsize={items.length}
              style={{ transform: `translateY(${start}px)` }}
            >
              {group && (
                <div className="card-group">
                  <GroupToggle {...{ group, definition, model, text }} />
                  <GroupSums {...{ definition, model, text }} indices={group.rows} />
                </div>
              )}
              {record !== undefined && (
                <Card record={record} columns={columns} definition={definition} text={text} />
              )}
            </li>
          );
        })}
      </ul>
      <div className="card-group card-total">
        <GroupSums {...{ definition, model, text }} indices={model.shown} />
      </div>
    </div>
  );
}

function GroupSums<Row>({
  definition,
  model,
  text,
  indices,
}: CardListProps<Row> & { readonly indices: Uint32Array }) {
  return <Sums sums={useSums(model, indices, definition, text)} text={text} />;
}

/** Columns that a card shows as its heading and below it. */
const IN_HEAD = ['name', 'status'];

function Card<Row>({
  record,
  columns,
  definition,
  text,
}: {
  readonly record: Row;
  readonly columns: readonly TableColumn<Row>[];
  readonly definition: TableDefinition<Row>;
  readonly text: TableText;
}) {
  const tTable = useTranslate('table');
  const page = definition.pageOf(record);
  const kind = comparedKind(definition, record);
  const isSelected = useAtlas(({ selection }) => isSameSelection(selection, page));
  const status = columns.find(({ id }) => id === 'status');
  const name = definition.nameOf(record, text);
  return (
    <article className="card" data-selected={isSelected || undefined}>
      <h3 className="card-name">
        <CardLink page={page}>{name}</CardLink>
        {kind && <CompareRecord kind={kind} id={page.id} name={name} text={text} />}
      </h3>
      {status && (
        <p className="card-status">
          {[status.textOf(record, text), status.noteOf?.(record, text)].filter(Boolean).join(', ')}
        </p>
      )}
      <dl className="card-facts">
        {columns
          .filter(({ id }) => !IN_HEAD.includes(id))
          .map((column) => ({ column, shown: column.textOf(record, text) }))
          .filter(({ shown }) => shown !== '')
          .map(({ column, shown }) => (
            <div key={column.id} className="card-fact">
              <dt>
                {columnName(tTable, column.id)}
                {column.unit && <span className="card-unit">, {tTable(column.unit)}</span>}
              </dt>
              <dd>
                {column.Content ? <column.Content row={record} shown={shown} text={text} /> : shown}
                <CardNote note={column.noteOf?.(record, text) ?? ''} />
              </dd>
            </div>
          ))}
      </dl>
    </article>
  );
}

function CardNote({ note }: { readonly note: string }) {
  return note === '' ? null : <span className="card-note">{note}</span>;
}

/** Shows a link to a page; following it closes the table, which covers the page. Back returns to the table. */
function CardLink({ page, children }: { readonly page: RowPage; readonly children: string }) {
  const { store } = useServices();
  const { href } = useViewLink({ selection: page });
  return (
    <a
      href={href}
      className="cell-link"
      onClick={(event) => {
        if (opensElsewhere(event)) return;
        event.preventDefault();
        store.getState().select(page, { layout: 'map' });
      }}
    >
      {children}
    </a>
  );
}
