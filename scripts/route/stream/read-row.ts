import Papa from 'papaparse';
import { didYouMean, nearestWords } from '../nearest-words';
import { PAIR_FIELDS } from '../pairs';
import type { Line } from './read-lines';

/** How the rows of an input are written. A row is a line in both. */
export type RowFormat =
  | { readonly kind: 'ndjson' }
  | { readonly kind: 'csv'; readonly columns: readonly string[]; readonly delimiter: string };

/** Columns of a CSV beside the fields of a pair. */
const POSITION_COLUMNS = ['from_lon', 'from_lat', 'to_lon', 'to_lat'] as const;
const COLUMNS: readonly string[] = [...PAIR_FIELDS, ...POSITION_COLUMNS];

/** Returns how the rows below a header are written. Throws for a column that is no field of a pair. */
export function readHeader(text: string): RowFormat {
  const { data, meta } = Papa.parse<string[]>(text, { delimitersToGuess: [',', ';', '\t'] });
  const columns = (data[0] ?? []).map((name) => name.trim().toLowerCase().replaceAll('-', '_'));
  for (const [i, name] of columns.entries()) {
    if (!COLUMNS.includes(name)) {
      const hint = didYouMean(nearestWords(name, COLUMNS));
      throw new Error(`The header has a column "${data[0]?.[i]}" that is no field${hint}`);
    }
    if (columns.indexOf(name) !== i) throw new Error(`The header has the column "${name}" twice`);
  }
  for (const end of ['from', 'to']) {
    const isGiven = columns.includes(end);
    const isSplit = columns.includes(`${end}_lon`) && columns.includes(`${end}_lat`);
    if (isGiven === isSplit) {
      throw new Error(`The header needs a column "${end}", or "${end}_lon" and "${end}_lat"`);
    }
  }
  return { kind: 'csv', columns, delimiter: meta.delimiter };
}

/** Returns the fields of a row. Throws an error fit to print if the line is none. */
export function readRow({ text, error }: Line, format: RowFormat): unknown {
  if (error !== undefined) throw new Error(error);
  if (format.kind === 'csv') return readCsvRow(text, format.columns, format.delimiter);
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new Error(`bad-row: not JSON: ${(cause as Error).message}`);
  }
}

function readCsvRow(text: string, columns: readonly string[], delimiter: string): unknown {
  const { data, errors } = Papa.parse<string[]>(text, { delimiter });
  const [fault] = errors;
  if (fault) throw new Error(`bad-row: not CSV: ${fault.message}`);
  const cells = data[0] ?? [];
  if (cells.length !== columns.length) {
    throw new Error(`bad-row: ${cells.length} cells, expected ${columns.length} as in the header`);
  }
  return joinPositions(Object.fromEntries(columns.map((name, i) => [name, cells[i] ?? ''])));
}

/** Returns a row with the columns of longitudes and latitudes as positions. */
function joinPositions(row: Readonly<Record<string, string>>): Record<string, unknown> {
  const { from_lon, from_lat, to_lon, to_lat, ...rest } = row;
  return {
    ...rest,
    ...(from_lon !== undefined && { from: numbersOf(from_lon, from_lat) }),
    ...(to_lon !== undefined && { to: numbersOf(to_lon, to_lat) }),
  };
}

function numbersOf(lon: string, lat = ''): readonly number[] {
  return [lon, lat].map((text) => (text.trim() === '' ? Number.NaN : Number(text)));
}
