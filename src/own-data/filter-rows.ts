import { booleanText } from './boolean-text';
import { type OwnColumn, type OwnLayer, type TextColumn, textOf } from './own-layer';
import type { OwnFilter } from './own-view';

/** Returns the numbers of the rows that pass all filters, in the order of the file. */
export function filterRows(
  { columns, rowCount }: Pick<OwnLayer, 'columns' | 'rowCount'>,
  filters: readonly OwnFilter[],
): Uint32Array {
  const tests = filters.flatMap((filter) => {
    const column = columns[filter.column];
    return column && !isOpen(filter) ? [rowTest(column, filter)] : [];
  });
  const rows = new Uint32Array(rowCount);
  let count = 0;
  for (let row = 0; row < rowCount; row++) {
    if (tests.every((passes) => passes(row))) rows[count++] = row;
  }
  return rows.subarray(0, count);
}

/** Returns whether a filter lets every row pass, as one does that the reader has not filled in yet. */
export function isOpen(filter: OwnFilter): boolean {
  if (filter.kind === 'range') return filter.from === null && filter.to === null;
  if (filter.kind === 'values') return filter.values.length === 0;
  return filter.text.trim() === '';
}

/** Returns the numbers of the texts of a column that pass a filter. */
export function passingCodes(column: TextColumn, filter: OwnFilter): readonly number[] {
  const passes = textTest(filter);
  const codes: number[] = [];
  for (let code = 0; code < column.texts.offsets.length - 1; code++) {
    if (passes(textOf(column.texts, code))) codes.push(code);
  }
  return codes;
}

function rowTest(column: OwnColumn, filter: OwnFilter): (row: number) => boolean {
  if (column.kind === 'text') {
    const codes = new Set(passingCodes(column, filter));
    return (row) => codes.has(column.codes[row] ?? 0);
  }
  const { values } = column;
  if (filter.kind === 'range') {
    const { from, to } = filter;
    return (row) => {
      const value = values[row] ?? Number.NaN;
      return value >= (from ?? -Infinity) && value <= (to ?? Infinity);
    };
  }
  const passes = textTest(filter);
  return (row) => {
    const value = values[row] ?? Number.NaN;
    return passes(column.kind === 'boolean' ? booleanText(value) : String(value));
  };
}

function textTest(filter: OwnFilter): (text: string) => boolean {
  if (filter.kind === 'values') {
    const values = new Set(filter.values);
    return (text) => values.has(text);
  }
  if (filter.kind === 'range') return () => false;
  const words = filter.text.trim().toLowerCase();
  return (text) => text.toLowerCase().includes(words);
}
