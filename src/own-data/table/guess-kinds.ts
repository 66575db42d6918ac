import type { ColumnKind } from '../own-layer';
import {
  type Cell,
  type DateOrder,
  dateOrderOf,
  isEmptyCell,
  parseBoolean,
  parseDate,
  parseNumber,
} from './parse-cell';

/** Part of the cells of a column that must be of a kind for the column to be of it. */
const MOST = 0.8;

/** Returns the kind of a column from some of its cells. */
export function guessKind(
  cells: readonly Cell[],
  hasDecimalComma: boolean,
  order: DateOrder | undefined,
): ColumnKind {
  const full = cells.filter((cell) => !isEmptyCell(cell));
  if (full.length === 0) return 'text';
  const isMost = (test: (cell: Cell) => boolean) =>
    full.filter((cell) => test(cell)).length >= MOST * full.length;
  if (isMost((cell) => isPlainNumber(cell, hasDecimalComma))) return 'number';
  if (isMost((cell) => parseBoolean(cell) !== undefined)) return 'boolean';
  const isDate = (cell: Cell) =>
    parseDate(cell, order ?? 'day-first') !== undefined &&
    (order !== undefined || !isEitherOrder(cell));
  return isMost(isDate) ? 'date' : 'text';
}

/** Returns the order of day and month that a table's dates show; undefined if none does, or they differ. */
export function guessDateOrder(cells: Iterable<Cell>): DateOrder | undefined {
  const found = new Set<DateOrder>();
  for (const cell of cells) {
    const order = dateOrderOf(cell);
    if (order) found.add(order);
  }
  const [only] = found;
  return found.size === 1 ? only : undefined;
}

/** Returns whether numbers are written with a decimal comma, judged by cells that can only be read one way. */
export function guessDecimalComma(cells: Iterable<Cell>): boolean {
  let [commas, points] = [0, 0];
  for (const cell of cells) {
    if (typeof cell !== 'string') continue;
    const text = cell.trim();
    if (/^[-+−]?(\d{1,3}(\.\d{3})+|\d+),\d+$/.test(text)) commas += isThousands(text, ',') ? 0 : 1;
    if (/^[-+−]?(\d{1,3}(,\d{3})+|\d+)\.\d+$/.test(text)) points += isThousands(text, '.') ? 0 : 1;
  }
  return commas > points;
}

/** Returns whether a text such as `1,234` may as well be grouped thousands. */
function isThousands(text: string, sign: string): boolean {
  const [whole = '', ...groups] = text.split(sign);
  return groups.length === 1 && groups[0]?.length === 3 && /^[-+−]?[1-9]\d{0,2}$/.test(whole);
}

/** Codes such as `00123` are texts. */
function isPlainNumber(cell: Cell, hasDecimalComma: boolean): boolean {
  if (typeof cell === 'string' && /^\s*0\d/.test(cell)) return false;
  return parseNumber(cell, hasDecimalComma) !== undefined;
}

function isEitherOrder(cell: Cell): boolean {
  return typeof cell === 'string' && /^\s*\d{1,2}[-/.]\d/.test(cell);
}
