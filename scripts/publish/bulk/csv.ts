import Papa from 'papaparse';
import type { BulkTable } from './table';

/** What a spreadsheet may take for the start of a formula, in full-width forms too. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

/**
 * Returns a table as CSV after RFC 4180: a header, CRLF, UTF-8 without the byte order mark that R and Python would take for
 * a part of the first name. A text that a spreadsheet would run as a formula gets an apostrophe before it.
 */
export function csvOf({ fields, rows }: BulkTable): string {
  const names = fields.map((field) => field.name);
  const lines = Papa.unparse([names, ...rows.map((row) => [...row])], {
    newline: '\r\n',
    escapeFormulae: FORMULA,
  });
  return `${lines}\r\n`;
}
