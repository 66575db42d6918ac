import Papa from 'papaparse';
import type { FaultList } from '../fault';
import type { Delimiter } from '../own-choices';
import type { TableRow } from '../table/table-source';

/** A row longer than this is at fault: its quotation mark is probably not closed. In characters. */
const MAX_ROW = 256 * 1024;

/** Number of lines with wrong quotation marks after which the marks are taken as they stand. */
const MAX_OPEN_QUOTES = 100;

interface Parsed {
  readonly data: string[][];
  readonly errors: readonly { readonly row?: number }[];
  readonly meta: { readonly cursor: number };
}

/** Splits CSV that comes in pieces into rows. A line with wrong quotation marks does not swallow those after it. */
export class CsvRows {
  private readonly delimiter: Delimiter;
  private readonly faults: FaultList;
  private rest = '';
  private line = 1;
  private openQuotes = 0;
  private endsInReturn = false;
  private isInLongLine = false;

  constructor(delimiter: Delimiter, faults: FaultList) {
    this.delimiter = delimiter;
    this.faults = faults;
  }

  /** Returns the rows that are complete with a further piece of the text. */
  push(piece: string): readonly TableRow[] {
    this.rest += this.normalize(piece);
    return this.take(false);
  }

  /** Returns the last rows. */
  finish(): readonly TableRow[] {
    return this.take(true);
  }

  private take(isLast: boolean): readonly TableRow[] {
    const rows: TableRow[] = [];
    if (!this.skipLongLine()) return rows;
    for (;;) {
      const { data, errors, meta } = this.parse(this.rest, isLast);
      const [{ row: bad } = { row: undefined }] = errors;
      if (bad !== undefined) {
        const start = bad === 0 ? 0 : this.parse(this.rest, isLast, bad).meta.cursor;
        this.addAll(rows, data.slice(0, bad));
        this.rest = this.rest.slice(start);
        rows.push(this.takeLine());
        if (this.rest === '' && isLast) return rows;
        continue;
      }
      // A file that ends with a line break has no empty row after it.
      const isTrailing = isLast && this.rest.endsWith('\n') && data.at(-1)?.join('') === '';
      this.addAll(rows, isTrailing ? data.slice(0, -1) : data);
      this.rest = isLast ? '' : this.rest.slice(meta.cursor);
      if (this.rest.length <= MAX_ROW) return rows;
      if (this.rest.includes('\n')) rows.push(this.takeLine());
      else return this.dropLine(rows);
    }
  }

  private parse(text: string, isLast: boolean, preview = 0): Parsed {
    const parser = new Papa.Parser({
      delimiter: this.delimiter,
      newline: '\n',
      ...(preview > 0 && { preview }),
      ...(this.openQuotes > MAX_OPEN_QUOTES && { fastMode: true }),
    });
    return parser.parse(text, 0, !isLast);
  }

  private addAll(rows: TableRow[], data: readonly string[][]): void {
    for (const cells of data) {
      rows.push({ origin: this.line, cells });
      this.line += 1 + lineBreaks(cells);
    }
  }

  /** Takes the first line without regard to its quotation marks. */
  private takeLine(): TableRow {
    const end = this.rest.indexOf('\n');
    const line = end < 0 ? this.rest : this.rest.slice(0, end);
    this.rest = end < 0 ? '' : this.rest.slice(end + 1);
    this.openQuotes++;
    this.faults.add('open-quote', this.line, { text: line });
    const cells = line
      .split(this.delimiter)
      .map((cell) => cell.replace(/^\s*"|"\s*$/g, '').replaceAll('""', '"'));
    return { origin: this.line++, cells };
  }

  /** Leaves out a line that is too long, and what is still to come of it. */
  private dropLine(rows: readonly TableRow[]): readonly TableRow[] {
    this.faults.add('too-long', this.line, { text: this.rest });
    this.rest = '';
    this.isInLongLine = true;
    return rows;
  }

  /** Returns whether the text is past a line that is left out. */
  private skipLongLine(): boolean {
    if (!this.isInLongLine) return true;
    const end = this.rest.indexOf('\n');
    this.rest = end < 0 ? '' : this.rest.slice(end + 1);
    if (end < 0) return false;
    this.line++;
    this.isInLongLine = false;
    return true;
  }

  /** Returns a piece with each line break as one character. */
  private normalize(piece: string): string {
    if (piece === '') return piece;
    const text = this.endsInReturn && piece.startsWith('\n') ? piece.slice(1) : piece;
    this.endsInReturn = piece.endsWith('\r');
    return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
  }
}

function lineBreaks(cells: readonly string[]): number {
  let count = 0;
  for (const cell of cells) {
    for (let at = cell.indexOf('\n'); at >= 0; at = cell.indexOf('\n', at + 1)) count++;
  }
  return count;
}
