import { csvLines, csvText } from '../../exports/csv-text';
import type { OwnLayer } from '../own-layer';
import { headCells, rowCells } from './exported-cells';

/** Rows that are written at a time, whose texts leave the memory for objects then. */
const PART_ROWS = 10_000;

/** Returns rows of a layer as CSV, with the position as the map shows it. */
export function csvFile(layer: Pick<OwnLayer, 'columns' | 'positions'>, rows: Uint32Array): Blob {
  const parts = [new Blob([csvText([headCells(layer)])])];
  for (let start = 0; start < rows.length; start += PART_ROWS) {
    const part = Array.from(rows.subarray(start, start + PART_ROWS), (row) => rowCells(layer, row));
    parts.push(new Blob([csvLines(part)]));
  }
  return new Blob(parts, { type: 'text/csv' });
}
