import { memo } from 'react';
import { isSameSelection, type Selection } from '../../../domain/selection';
import { useAtlas } from '../../context/atlas-context';
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
  readonly selection: Selection;
}

/** Shows a record as a row; with the pointer or focus on it, the map highlights the record. */
export function RecordRow<Row>({
  row,
  start,
  activeColumn,
  record,
  columns,
  definition,
  text,
  selection,
}: RecordRowProps<Row>) {
  const page = definition.pageOf(record);
  const isHovered = useAtlas(({ hovered }) => hovered !== null && isSameSelection(hovered, page));
  const hover = useAtlas((state) => state.hover);
  return (
    <div
      role="row"
      className="grid-row"
      style={{ transform: `translateY(${start}px)` }}
      aria-rowindex={row + 1}
      aria-selected={isSameSelection(selection, page)}
      data-hovered={isHovered || undefined}
      onMouseEnter={() => hover(page)}
      onMouseLeave={() => hover(null)}
      onFocus={() => hover(page)}
      onBlur={() => hover(null)}
    >
      {columns.map((column, i) => (
        <Cell
          key={column.id}
          column={column}
          index={i}
          row={row}
          record={record}
          definition={definition}
          text={text}
          isActive={activeColumn === i}
        />
      ))}
    </div>
  );
}

interface CellProps<Row> {
  readonly column: TableColumn<Row>;
  readonly index: number;
  readonly row: number;
  readonly record: Row;
  readonly definition: TableDefinition<Row>;
  readonly text: TableText;
  readonly isActive: boolean;
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
  isActive,
}: CellProps<Row>) {
  const shown = column.textOf(record, text);
  const note = column.noteOf?.(record, text) ?? '';
  const { Content } = column;
  const isName = column.id === 'name';
  const isSources = column.id === 'sources';
  const name = definition.nameOf(record, text);
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
        <NameCell record={record} definition={definition} text={text} />
      ) : (
        <span className="grid-text" data-single={note !== '' || undefined}>
          {Content && <Content row={record} shown={shown} text={text} />}
          {isSources && <SourcesCell page={definition.pageOf(record)} name={name} count={shown} />}
          {!Content && !isSources && shown}
        </span>
      )}
      {note !== '' && <span className="grid-note">{note}</span>}
    </div>
  );
}
