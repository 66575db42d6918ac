import { useTranslate } from '../context/atlas-context';
import { columnName } from './column-name';
import type { TableRows } from './rows/use-table-rows';
import type { TableColumn, TableDefinition } from './table-definition';
import { TableSentence } from './table-sentence';
import type { TableText } from './table-text';
import { useShownColumns } from './use-table-columns';

/** Rows that are rendered, more than fit on two pages. */
const MOST = 150;

/** Shows the rows of a table in their order for paper, with their groups, and how many there are in all. */
export function PaperTable<Row>({
  definition,
  model,
  text,
}: {
  readonly definition: TableDefinition<Row>;
  readonly model: TableRows<Row>;
  readonly text: TableText;
}) {
  const tTable = useTranslate('table');
  const { shown } = useShownColumns(definition.kind);
  const columns = shown.flatMap((id) => definition.columns.find((each) => each.id === id) ?? []);
  const { rows, order, groups, items } = model;
  return (
    <>
      <TableSentence definition={definition} model={model} />
      {definition.sumsOf && <p>{definition.sumsOf(rows, order, text).join(' · ')}</p>}
      <table className="paper-table" data-all={order.length}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.id} scope="col" data-number={column.isNumber || undefined}>
                {columnName(tTable, column.id)}
                {column.unit && <span className="paper-unit"> {tTable(column.unit)}</span>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {[...items.subarray(0, MOST)].map((index) => {
            if (index < 0) {
              const { label = '', rows: own } = groups?.[~index] ?? {};
              return (
                <tr key={index} className="paper-group">
                  <th scope="rowgroup" colSpan={columns.length}>
                    {label === '' ? tTable('group.none-stated') : label} ({own?.length})
                  </th>
                </tr>
              );
            }
            const row = rows[index];
            return row === undefined ? null : (
              <tr key={index}>
                {columns.map((column) => (
                  <Cell key={column.id} column={column} row={row} text={text} />
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </>
  );
}

function Cell<Row>({
  column,
  row,
  text,
}: {
  readonly column: TableColumn<Row>;
  readonly row: Row;
  readonly text: TableText;
}) {
  const note = column.noteOf?.(row, text) ?? '';
  return (
    <td data-number={column.isNumber || undefined}>
      {column.textOf(row, text)}
      {note !== '' && <span className="paper-cell-note"> {note}</span>}
    </td>
  );
}
