import type { TableRows } from '../rows/use-table-rows';

/** Returns the rows as the table lists them, group by group; those of collapsed groups too. */
export function rowsInOrder<Row>({
  rows,
  order,
  groups,
}: Pick<TableRows<Row>, 'rows' | 'order' | 'groups'>): readonly Row[] {
  const indices = groups ? groups.flatMap(({ rows: own }) => [...own]) : [...order];
  return indices.flatMap((index) => {
    const row = rows[index];
    return row === undefined ? [] : [row];
  });
}
