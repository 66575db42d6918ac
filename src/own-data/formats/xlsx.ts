import { zipSync } from 'fflate';
import { readSheet } from 'read-excel-file/universal';
import { OWN_LIMITS } from '../own-file';
import { ReadFailure } from '../read-failure';
import type { Cell } from '../table/parse-cell';
import type { TableRow, TableSource } from '../table/table-source';
import type { ZipEntry } from './zip-entries';

/** Number of rows that are handed on at a time. */
const BATCH = 1_000;

/** The files of a workbook that its reader needs. */
const NEEDED =
  /^(\[Content_Types\]\.xml|_rels\/.*|xl\/(workbook\.xml|sharedStrings\.xml|styles\.xml|_rels\/.*|worksheets\/[^/]*\.xml))$/i;

const DOCTYPE_BYTES = 4_096;

/** A workbook whose files are inflated and within the limits. */
export interface Workbook {
  readonly files: Readonly<Record<string, Uint8Array>>;
  readonly sheets: readonly string[];
}

/** Inflates a workbook. Throws a `ReadFailure` for a document type, and for more cells than are read. */
export function openWorkbook(entries: readonly ZipEntry[]): Workbook {
  const files = Object.fromEntries(
    entries.filter(({ name }) => NEEDED.test(name)).map((entry) => [entry.name, entry.bytes()]),
  );
  let sheets: string[] = [];
  for (const [name, bytes] of Object.entries(files)) {
    const head = decode(bytes.subarray(0, DOCTYPE_BYTES));
    if (/<!DOCTYPE|<!ENTITY/i.test(head)) throw new ReadFailure('has-doctype');
    if (/^xl\/worksheets\//i.test(name)) checkCells(decode(bytes));
    if (/^xl\/workbook\.xml$/i.test(name)) sheets = sheetNames(decode(bytes));
  }
  if (sheets.length === 0) throw new ReadFailure('damaged');
  return { files, sheets };
}

/** Returns the rows of a sheet. */
export function xlsxSource({ files, sheets }: Workbook, sheet: string): TableSource {
  return {
    names: undefined,
    hasGeometries: false,
    hasFixedWidth: false,
    rows: rowsOf(files, sheets.indexOf(sheet) + 1),
  };
}

async function* rowsOf(
  files: Workbook['files'],
  sheet: number,
): AsyncGenerator<readonly TableRow[]> {
  const rows = await readRows(files, sheet);
  for (let start = 0; start < rows.length; start += BATCH) {
    yield rows.slice(start, start + BATCH).map(
      (cells, index): TableRow => ({
        origin: start + index + 1,
        // The library's type of a cell names the constructor of dates where it gives dates.
        cells: cells as readonly Cell[],
      }),
    );
  }
}

/** Reads by way of an archive that was made here, of files whose sizes are known. */
async function readRows(files: Workbook['files'], sheet: number) {
  try {
    const archive = zipSync(files, { level: 0 });
    return await readSheet(new Blob([archive as Uint8Array<ArrayBuffer>]), sheet);
  } catch {
    throw new ReadFailure('damaged');
  }
}

/** A single cell far out would make the reader fill all rows up to it. */
function checkCells(xml: string): void {
  for (const [, letters = '', row] of xml.matchAll(
    /<(?:\w+:)?(?:c|row)\s[^<>]*?\br="([A-Z]*)(\d+)"/g,
  )) {
    if (Number(row) > OWN_LIMITS.rows + 1) throw new ReadFailure('too-many-rows');
    if (letters.length > 2 || columnOf(letters) > OWN_LIMITS.columns) {
      throw new ReadFailure('too-many-columns');
    }
  }
}

function columnOf(letters: string): number {
  return [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0);
}

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

function sheetNames(xml: string): string[] {
  return [...xml.matchAll(/<(?:\w+:)?sheet\s[^<>]*?\bname="([^"]*)"/g)].map(([, name = '']) =>
    name.replace(/&(\w+);/g, (entity, word: string) => ENTITIES.get(word) ?? entity),
  );
}

function decode(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}
