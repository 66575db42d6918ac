import { memo } from 'react';
import type { PanelServices } from '../../context/atlas-context';
import { NameCell } from '../cells/name-cell';
import { SourcesCell } from '../cells/sources-cell';
import type { TableColumn, TableDefinition } from '../table-definition';
import type { TableText } from '../table-text';

interface RecordRowProps<Row> {
  /** From 1, after the header. */
  readonly row: number;
  /** Offset in CSS pixels. */
  readonly start: number;
  /** The column of the cell that Tab reaches; null if it is in another row. */
  readonly activeColumn: number | null;
  readonly record: Row;
  readonly columns: readonly TableColumn<Row>[];
  readonly definition: TableDefinition<Row>;
  readonly text: TableText;
  readonly services: PanelServices;
  /** The address of the record's page. */
  readonly href: string;
  readonly isSelected: boolean;
  readonly isHovered: boolean;
  readonly isCompared: boolean;
}

/** Shows a record as a row. Rendered again only if its props change. */
export const RecordRow = memo(Row) as typeof Row;

function Row<Row>({
  row,
  start,
  activeColumn,
  record,
  columns,
  definition,
  text,
  services,
  href,
  isSelected,
  isHovered,
  isCompared,
}: RecordRowProps<Row>) {
  return (
    <div
      role="row"
      className="grid-row"
      style={{ transform: `translateY(${start}px)` }}
      aria-rowindex={row + 1}
      aria-selected={isSelected}
      data-hovered={isHovered || undefined}
    >
      {columns.map((column, i) => (
        <Cell
          key={column.id}
          {...{ column, row, record, definition, text, services }}
          index={i}
          isActive={activeColumn === i}
          href={LINKED.includes(column.id) ? href : ''}
          isCompared={column.id === 'name' && isCompared}
        />
      ))}
    </div>
  );
}

/** Columns whose cells are links to the record's page. */
const LINKED: readonly string[] = ['name', 'sources'];

interface CellProps<Row> {
  readonly column: TableColumn<Row>;
  readonly index: number;
  readonly row: number;
  readonly record: Row;
  readonly definition: TableDefinition<Row>;
  readonly text: TableText;
  readonly services: PanelServices;
  readonly isActive: boolean;
  /** The address of the record's page; empty unless the cell is a link to it. */
  readonly href: string;
  readonly isCompared: boolean;
}

const Cell = memo(RecordCell) as typeof RecordCell;

/** Characters from which a text may not fit into its cell. */
const LONG = 18;

function RecordCell<Row>({
  column,
  index,
  row,
  record,
  definition,
  text,
  services,
  isActive,
  href,
  isCompared,
}: CellProps<Row>) {
  const shown = column.textOf(record, text);
  const note = column.noteOf?.(record, text) ?? '';
  const { Content } = column;
  const isName = column.id === 'name';
  const isSources = column.id === 'sources';
  const link = { record, definition, text, services, href };
  return (
    <div
      role={isName ? 'rowheader' : 'gridcell'}
      className={column.isNumber ? 'grid-cell grid-number' : 'grid-cell'}
      aria-colindex={index + 1}
      tabIndex={isActive ? 0 : -1}
      data-row={row}
      data-column={index}
      title={shown.length > LONG ? shown : undefined}
    >
      {isName ? (
        <NameCell {...link} isCompared={isCompared} />
      ) : (
        <span className="grid-text" data-single={note !== '' || undefined}>
          {Content && <Content row={record} shown={shown} text={text} />}
          {isSources && <SourcesCell {...link} count={shown} />}
          {!Content && !isSources && shown}
        </span>
      )}
      {note !== '' && <span className="grid-note">{note}</span>}
    </div>
  );
}
