import Papa from 'papaparse';
import type { ExportedTable, ExportedValue } from './exported-table';

/** Tells spreadsheets that the file is UTF-8. */
const BYTE_ORDER_MARK = '\ufeff';

/** What a spreadsheet may take for the start of a formula, in full-width forms too. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

/** Returns a table as CSV: a line of column ids, then a line a row. */
export function csvOfTable({ columns, rows }: ExportedTable): string {
  return csvText([columns.map(({ id }) => id), ...rows.map(({ values }) => values)]);
}

/** Returns rows as CSV in UTF-8 with a byte order mark, for spreadsheets. */
export function csvText(rows: readonly (readonly ExportedValue[])[]): string {
  return `${BYTE_ORDER_MARK}${csvLines(rows)}`;
}

/**
 * Returns rows as in RFC 4180, each line ended by CRLF. A text that a spreadsheet would run as a formula gets an apostrophe
 * before it; numbers stay as they are.
 */
export function csvLines(rows: readonly (readonly (ExportedValue | boolean)[])[]): string {
  const lines = Papa.unparse([...rows.map((row) => [...row])], {
    newline: '\r\n',
    escapeFormulae: FORMULA,
  });
  return `${lines}\r\n`;
}
