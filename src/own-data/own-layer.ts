import type { ColourClasses } from './column-classes';

/** What the cells of a column hold. */
export type ColumnKind = 'number' | 'text' | 'date' | 'boolean';

/**
 * A column of a layer, a value a row, in arrays that move between threads without a copy. Numbers are NaN where a cell is
 * empty; dates are milliseconds since 1970 (UTC), NaN where empty; booleans are 0, 1, or `EMPTY_BOOLEAN`.
 */
export type OwnColumn =
  | (ClassedColumn & { readonly kind: 'number' | 'date'; readonly values: Float64Array })
  | (ClassedColumn & { readonly kind: 'boolean'; readonly values: Uint8Array })
  | TextColumn;

interface ClassedColumn {
  readonly name: string;
  /** The classes by which it colours, if they were found when the file was read. */
  readonly classes?: ColourClasses;
}

/** A column of texts: each row has the number of its text; 0 is the empty text. */
export interface TextColumn extends ClassedColumn {
  readonly kind: 'text';
  readonly codes: Uint32Array;
  readonly texts: PackedTexts;
  /** Whether no text stands twice in `texts`, so that equal cells have equal codes; false for columns of very many texts. */
  readonly isDistinct: boolean;
}

/** Texts in UTF-8, one after another: text `n` lies between `offsets[n]` and `offsets[n + 1]`. */
export interface PackedTexts {
  readonly bytes: Uint8Array;
  readonly offsets: Uint32Array;
}

export const EMPTY_BOOLEAN = 2;

/** What kind of geometry a row has; a collection has the kind of its largest dimension. */
export const GEOMETRY = { none: 0, point: 1, line: 2, area: 3 } as const;

/** The reader's own data as read from a file. Plain arrays and a blob: it can be posted, and stored in IndexedDB, as it is. */
export interface OwnLayer {
  /** The name of the file without its ending, or of the part of it that was read. */
  readonly name: string;
  readonly rowCount: number;
  readonly columns: readonly OwnColumn[];
  /** Longitude and latitude of each row in turn; NaN without a position. Of a line or area the middle of its bounds. */
  readonly positions: Float64Array;
  /** The `GEOMETRY` of each row. */
  readonly geometries: Uint8Array;
  /** The line, row of a sheet or number of a feature in the file, from 1, that each row was read from. */
  readonly origins: Uint32Array;
  /** West, south, east, north of all geometries, in degrees; undefined if no row has a position. */
  readonly bounds: readonly [number, number, number, number] | undefined;
  /** The rows that are more than one point as GeoJSON features, one a line. The id of a feature is its row; it has no properties. */
  readonly shapes: Blob;
}

/** Returns the value of a column in a row; undefined if the cell is empty. Dates are milliseconds since 1970 (UTC). */
export function valueAt(column: OwnColumn, row: number): string | number | boolean | undefined {
  if (column.kind === 'text') return textOf(column.texts, column.codes[row] ?? 0) || undefined;
  const value = column.values[row] ?? Number.NaN;
  if (column.kind === 'boolean') return value === EMPTY_BOOLEAN ? undefined : value === 1;
  return Number.isNaN(value) ? undefined : value;
}

const decoder = new TextDecoder();

/** Returns a text by its number; empty if there is none. */
export function textOf({ bytes, offsets }: PackedTexts, code: number): string {
  const [start = 0, end = start] = [offsets[code], offsets[code + 1]];
  return end > start ? decoder.decode(bytes.subarray(start, end)) : '';
}

/** Returns the buffers of a layer, to be transferred with a message that holds it. */
export function buffersOf({ columns, positions, geometries, origins }: OwnLayer): ArrayBuffer[] {
  const ofColumns = columns.flatMap((column) =>
    column.kind === 'text'
      ? [column.codes.buffer, column.texts.bytes.buffer, column.texts.offsets.buffer]
      : [column.values.buffer],
  );
  return [...ofColumns, positions.buffer, geometries.buffer, origins.buffer].filter(
    (buffer) => buffer instanceof ArrayBuffer,
  );
}
