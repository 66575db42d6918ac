import type { ExportedValue } from '../../exports/exported-table';
import { type OwnColumn, type OwnLayer, valueAt } from '../own-layer';

type Cells = Pick<OwnLayer, 'columns' | 'positions'>;

/** Names of the columns that hold the position as it is on the map. */
const POSITION = ['map_latitude', 'map_longitude'] as const;

/** Returns the names of the columns of a file. */
export function headCells({ columns }: Pick<Cells, 'columns'>): readonly string[] {
  return [...columns.map(({ name }) => name), ...POSITION];
}

/** Returns the cells of a row, with the position as the map shows it. */
export function rowCells({ columns, positions }: Cells, row: number): readonly ExportedValue[] {
  return [
    ...columns.map((column) => exportedCell(column, row)),
    ...[positions[2 * row + 1], positions[2 * row]].map(numberOrNothing),
  ];
}

/** Returns a cell as files have it: dates as `YYYY-MM-DD` or with their time, booleans as `true` and `false`. */
export function exportedCell(column: OwnColumn, row: number): ExportedValue {
  const value = valueAt(column, row);
  if (typeof value === 'boolean') return String(value);
  if (column.kind !== 'date' || typeof value !== 'number') return value;
  const [day = '', time] = new Date(value).toISOString().split('T');
  return time === '00:00:00.000Z' ? day : `${day}T${time}`;
}

function numberOrNothing(value: number | undefined): ExportedValue {
  return value === undefined || Number.isNaN(value) ? undefined : value;
}
