import writeXlsxFile, { type Cell, type Row, type Sheet } from 'write-excel-file/universal';
import { aboutTable, type CompanionTable, dataDictionary, sourceTable } from './companion-tables';
import type { ExportedColumn, ExportedTable, ExportedValue } from './exported-table';

/** Names of the sheets, in the reader's language. */
export interface SheetNames {
  readonly data: string;
  readonly dictionary: string;
  readonly sources: string;
  readonly about: string;
}

/** The longest text that a cell of a workbook can hold. */
const MAX_TEXT = 32_767;

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Resolves to a workbook with the table, its data dictionary, its sources, and its licence, version and address. */
export function workbook(table: ExportedTable, names: SheetNames): Promise<Blob> {
  return writeXlsxFile([
    { ...dataSheet(table), sheet: names.data },
    { ...companionSheet(dataDictionary(table)), sheet: names.dictionary },
    { ...companionSheet(sourceTable(table)), sheet: names.sources },
    { ...companionSheet(aboutTable(table)), sheet: names.about },
  ]).toBlob();
}

function dataSheet({ columns, rows }: ExportedTable): Sheet<Blob> {
  return {
    data: [
      columns.map(({ title, unit }) => heading(unit === undefined ? title : `${title} (${unit})`)),
      ...rows.map(({ values }) => columns.map((column, i) => cellOf(values[i], column))),
    ],
    columns: columns.map((column, i) => ({ width: widthOf(column, rows[0]?.values[i]) })),
    stickyRowsCount: 1,
  };
}

function companionSheet(rows: CompanionTable): Sheet<Blob> {
  const [head = [], ...body] = rows;
  return {
    data: [
      head.map((name) => heading(String(name))),
      ...body.map((row): Row => row.map((value) => cellOf(value))),
    ],
    columns: head.map((_, i) => ({ width: i === 0 ? 20 : 40 })),
    stickyRowsCount: 1,
  };
}

function heading(text: string): Cell {
  return { value: cellText(text), type: String, fontWeight: 'bold' };
}

/** Whole days are dates of the workbook; years and months, which it has no kind of cell for, stay text. */
function cellOf(value: ExportedValue, column?: ExportedColumn): Cell {
  if (value === undefined || value === '') return null;
  if (typeof value === 'number') {
    return Number.isFinite(value) ? { value, type: Number } : null;
  }
  if (column?.kind === 'date' && DAY.test(value)) {
    return { value: new Date(`${value}T00:00:00Z`), type: Date, format: 'yyyy-mm-dd' };
  }
  return { value: cellText(value), type: String };
}

/**
 * Returns a text as a cell can hold it; the library drops what XML forbids. A name that every object has gets a space after
 * it, because write-excel-file 4.1.1 looks texts up in a plain object.
 */
function cellText(text: string): string {
  const held = text.slice(0, MAX_TEXT);
  return held in {} ? `${held} ` : held;
}

/** Returns a width in characters by the kind of values. */
function widthOf({ kind, title }: ExportedColumn, value: ExportedValue): number {
  const least = kind === 'text' ? 14 : 11;
  const longest = Math.max(title.length + 2, String(value ?? '').length);
  return Math.min(44, Math.max(least, longest));
}
