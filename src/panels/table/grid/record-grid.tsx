import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual';
import { type CSSProperties, useRef } from 'react';
import { useAtlas, useTranslate } from '../../context/atlas-context';
import type { TableRows } from '../rows/use-table-rows';
import type { TableDefinition } from '../table-definition';
import type { TableText } from '../table-text';
import { useTableColumns } from '../use-table-columns';
import { GridHeader } from './grid-header';
import { GroupRow, TotalRow } from './group-row';
import { RecordRow } from './record-row';
import { useGridKeys } from './use-grid-keys';
import './grid.css';

/** Height of a row in CSS pixels at a root font size of 16: two lines. */
const ROW_HEIGHT = 44;
const OVERSCAN = 6;

/** Shows rows as a grid of which only those in view are in the page; it is read and used by keyboard as a whole. */
export function RecordGrid<Row>({
  definition,
  model,
  text,
}: {
  readonly definition: TableDefinition<Row>;
  readonly model: TableRows<Row>;
  readonly text: TableText;
}) {
  const tTable = useTranslate('table');
  const scroller = useRef<HTMLDivElement>(null);
  const selection = useAtlas((state) => state.selection);
  const table = useTableColumns(definition);
  const headers = table.getHeaderGroups()[0]?.headers ?? [];
  const columns = headers.flatMap(
    ({ column }) => definition.columns.find(({ id }) => id === column.id) ?? [],
  );
  const { items, groups, rows } = model;
  const hasTotals = definition.sumsOf !== undefined;
  const rowHeight = ROW_HEIGHT * rootScale();
  const rowCount = 1 + items.length + (hasTotals ? 1 : 0);
  const size = { rows: rowCount, columns: columns.length };
  const { active, onKeyDown, onFocus } = useGridKeys(scroller, size, rowHeight);
  const virtualizer = useVirtualizer<HTMLDivElement, HTMLElement>({
    count: items.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: OVERSCAN,
    // The row with the focus stays in the page wherever the reader scrolls.
    rangeExtractor: (range) => withRow(range, active.row - 1),
  });
  const widths = headers.map((header, i) =>
    i === 0 ? `minmax(${rem(header.getSize())}, 1fr)` : rem(header.getSize()),
  );
  const style = {
    '--grid-columns': widths.join(' '),
    '--first-column': rem(headers[0]?.getSize() ?? 0),
  } as CSSProperties;
  const shared = { model, definition, text, columnCount: columns.length };

  return (
    <div
      ref={scroller}
      role="grid"
      id="table"
      className="grid"
      style={style}
      tabIndex={-1}
      aria-label={tTable(`kind.${definition.kind}`)}
      aria-rowcount={rowCount}
      aria-colcount={columns.length}
      data-keep-scroll={`table-${definition.kind}`}
      onKeyDown={onKeyDown}
      onFocus={onFocus}
    >
      <GridHeader headers={headers} columns={columns} active={active} />
      <div
        role="rowgroup"
        className="grid-body"
        style={{ height: `${virtualizer.getTotalSize()}px` }}
      >
        {virtualizer.getVirtualItems().map(({ index, start }) => {
          const item = items[index] ?? 0;
          const row = index + 1;
          const place = { row, start, activeColumn: active.row === row ? active.column : null };
          if (item < 0) {
            const group = groups?.[~item];
            return (
              group && (
                <GroupRow key={`group ${group.label}`} {...shared} {...place} group={group} />
              )
            );
          }
          const record = rows[item];
          return (
            record !== undefined && (
              <RecordRow
                key={item}
                {...place}
                record={record}
                columns={columns}
                definition={definition}
                text={text}
                selection={selection}
              />
            )
          );
        })}
      </div>
      {hasTotals && (
        <TotalRow {...shared} row={rowCount - 1} isActive={active.row === rowCount - 1} />
      )}
    </div>
  );
}

function withRow(range: Range, row: number): number[] {
  const indices = defaultRangeExtractor(range);
  if (row < 0 || row >= range.count || indices.includes(row)) return indices;
  return [...indices, row].sort((a, b) => a - b);
}

function rem(pixels: number): string {
  return `${pixels / 16}rem`;
}

/** Returns the root font size in units of 16 CSS pixels. */
function rootScale(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16;
}
