import type { PositionSource } from '../own-choices';
import type { ColumnBuilder } from './column-builder';
import { textOfCell } from './parse-cell';

/**
 * Turns round the cells of rows whose latitude and longitude were swapped, so that tables and files say what the map shows. `positions`
 * has the longitude and latitude of each row in turn, turned round already; a cell of the other kind than its column gets the number.
 */
export function turnCells(
  columns: readonly ColumnBuilder[],
  source: PositionSource,
  rows: Uint32Array,
  positions: Float64Array,
): void {
  for (const row of rows) {
    const [lon = Number.NaN, lat = Number.NaN] = positions.subarray(2 * row, 2 * row + 2);
    if (source.kind === 'two-columns') {
      const [first, second] = [columns[source.lat], columns[source.lon]];
      if (!first || !second || first === second) continue;
      const [written, other] = [first.cellAt(row), second.cellAt(row)];
      const isText = typeof written === 'string' && typeof other === 'string';
      first.replace(row, isText ? other : number(first, lat));
      second.replace(row, isText ? written : number(second, lon));
    } else if (source.kind === 'one-column') {
      const pair = source.order === 'lat-lon' ? [lat, lon] : [lon, lat];
      columns[source.column]?.replace(row, pair.join(', '));
    }
  }
}

function number({ kind }: ColumnBuilder, angle: number): string | number {
  return kind === 'text' ? textOfCell(angle) : angle;
}
