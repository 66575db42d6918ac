import type { MouseEvent, TouchEvent } from 'react';
import { useTranslate } from '../../context/atlas-context';
import { columnName } from '../column-name';
import type { TableColumn } from '../table-definition';
import type { TableHeader } from '../use-table-columns';
import type { GridCell } from './use-grid-keys';

/** Shows the names of the columns; a click sorts by one, with Shift by one more. */
export function GridHeader<Row>({
  headers,
  columns,
  active,
}: {
  readonly headers: readonly TableHeader[];
  readonly columns: readonly TableColumn<Row>[];
  readonly active: GridCell;
}) {
  return (
    <div role="rowgroup" className="grid-head">
      <div role="row" className="grid-row" aria-rowindex={1}>
        {headers.map((header, i) => {
          const column = columns[i];
          return (
            column && (
              <HeaderCell
                key={column.id}
                header={header}
                column={column}
                index={i}
                isActive={active.row === 0 && active.column === i}
              />
            )
          );
        })}
      </div>
    </div>
  );
}

const DIRECTIONS = { asc: 'ascending', desc: 'descending' } as const;

function HeaderCell<Row>({
  header,
  column,
  index,
  isActive,
}: {
  readonly header: TableHeader;
  readonly column: TableColumn<Row>;
  readonly index: number;
  readonly isActive: boolean;
}) {
  const tTable = useTranslate('table');
  const sorted = header.column.getIsSorted();
  const isOneOfSeveral = sorted !== false && header.column.table.atoms.sorting.get().length > 1;
  const toggle = header.column.getToggleSortingHandler();
  return (
    <div
      role="columnheader"
      className={column.isNumber ? 'grid-cell grid-number' : 'grid-cell'}
      aria-colindex={index + 1}
      aria-sort={sorted === false ? 'none' : DIRECTIONS[sorted]}
      tabIndex={isActive ? 0 : -1}
      data-row={0}
      data-column={index}
      title={tTable('sort.hint')}
    >
      <button
        type="button"
        tabIndex={-1}
        className="grid-sort"
        data-sorted={sorted || undefined}
        onClick={(event) => toggle?.(event)}
      >
        <span className="grid-label">
          {columnName(tTable, column.id)}
          <SortMark
            sorted={sorted}
            position={isOneOfSeveral ? header.column.getSortIndex() + 1 : 0}
          />
        </span>
        {column.unit && <span className="grid-unit">{tTable(column.unit)}</span>}
      </button>
      <ResizeHandle header={header} />
    </div>
  );
}

/** One arrow in the direction of the order; both, faint, where a click would sort. */
const SORT_SHAPES = {
  asc: 'M4 2l3 5H1z',
  desc: 'M4 8L1 3h6z',
  none: 'M4 0l3 4H1zM4 10L1 6h6z',
} as const;

function SortMark({
  sorted,
  position,
}: {
  readonly sorted: false | 'asc' | 'desc';
  /** From 1 among several keys; 0 for the only key. */
  readonly position: number;
}) {
  return (
    <span className="sort-mark" aria-hidden="true">
      <svg viewBox="0 0 8 10" aria-hidden="true" focusable="false">
        <path d={SORT_SHAPES[sorted || 'none']} />
      </svg>
      {position > 0 && <span className="sort-position">{position}</span>}
    </span>
  );
}

/** Shows the edge that a pointer drags to change the column's width; a double click resets it. */
function ResizeHandle({ header }: { readonly header: TableHeader }) {
  const start = header.getResizeHandler();
  return (
    <span
      className="grid-resize"
      data-resizing={header.column.getIsResizing() || undefined}
      aria-hidden="true"
      onMouseDown={(event: MouseEvent) => start(event)}
      onTouchStart={(event: TouchEvent) => start(event)}
      onDoubleClick={() => header.column.resetSize()}
    />
  );
}
