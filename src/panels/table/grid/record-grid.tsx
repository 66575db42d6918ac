import { type CSSProperties, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslate } from '../../context/atlas-context';
import type { TableRows } from '../rows/use-table-rows';
import type { TableDefinition } from '../table-definition';
import type { TableText } from '../table-text';
import { useTableColumns } from '../use-table-columns';
import { GridBody } from './grid-body';
import { GridHeader } from './grid-header';
import { TotalRow } from './group-row';
import { useGridKeys } from './use-grid-keys';
import './grid.css';

/** Height of a row in CSS pixels at a root font size of 16: two lines. */
const ROW_HEIGHT = 44;

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
  const table = useTableColumns(definition);
  const headers = table.getHeaderGroups()[0]?.headers ?? [];
  const ids = headers.map(({ column }) => column.id).join();
  // The same list while the columns are the same, so that rows are not rendered again.
  const columns = useMemo(
    () => ids.split(',').flatMap((id) => definition.columns.find((each) => each.id === id) ?? []),
    [ids, definition],
  );
  const hasTotals = definition.sumsOf !== undefined;
  const rowHeight = ROW_HEIGHT * useRootScale();
  const rowCount = 1 + model.items.length + (hasTotals ? 1 : 0);
  const size = { rows: rowCount, columns: columns.length };
  const { active, onKeyDown, onFocus } = useGridKeys(scroller, size, rowHeight);
  const widths = headers.map((header, i) =>
    i === 0 ? `minmax(${rem(header.getSize())}, 1fr)` : rem(header.getSize()),
  );
  const style = {
    '--grid-columns': widths.join(' '),
    '--first-column': rem(headers[0]?.getSize() ?? 0),
  } as CSSProperties;
  const shared = { model, definition, text };

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
      <GridBody {...shared} columns={columns} rowHeight={rowHeight} active={active} />
      {hasTotals && (
        <TotalRow
          {...shared}
          row={rowCount - 1}
          isActive={active.row === rowCount - 1}
          columnCount={columns.length}
        />
      )}
    </div>
  );
}

function rem(pixels: number): string {
  return `${pixels / 16}rem`;
}

/** Returns the root font size in units of 16 CSS pixels. Reads it after the page is drawn, since before it takes a layout. */
function useRootScale(): number {
  const [scale, setScale] = useState(rootScale);
  useEffect(() => setScale(rootScale()));
  return scale;
}

function rootScale(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16;
}
