import type { ColumnKind } from './own-layer';

export const OWN_FORMATS = [
  'csv',
  'geojson',
  'topojson',
  'kml',
  'kmz',
  'gpx',
  'xlsx',
  'shapefile',
] as const;

/** The format of a file. Tab-separated values are `csv` with another delimiter. */
export type OwnFormat = (typeof OWN_FORMATS)[number];

export const TEXT_ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252', 'gb18030'] as const;

/** An encoding by its label in the Encoding Standard. */
export type TextEncoding = (typeof TEXT_ENCODINGS)[number];

export const DELIMITERS = [',', ';', '\t', '|'] as const;

export type Delimiter = (typeof DELIMITERS)[number];

/** Where the position of a row stands; columns are numbered from 0. */
export type PositionSource =
  /** The geometry of the feature. */
  | { readonly kind: 'geometry' }
  /** Two columns: decimal degrees, or degrees, minutes and seconds with letters. */
  | { readonly kind: 'two-columns'; readonly lat: number; readonly lon: number }
  /** One column with both angles. */
  | {
      readonly kind: 'one-column';
      readonly column: number;
      readonly order: 'lat-lon' | 'lon-lat';
    }
  /** A column with names of places, looked up in the gazetteer. */
  | { readonly kind: 'place'; readonly column: number }
  | { readonly kind: 'none' };

/** What the reader has chosen in place of a guess. What is not chosen, or does not apply to the format, is guessed. */
export interface OwnChoices {
  readonly format?: OwnFormat;
  /** Of text formats. */
  readonly encoding?: TextEncoding;
  /** Of CSV. */
  readonly delimiter?: Delimiter;
  /** Whether the first row of a table names the columns. */
  readonly hasHeader?: boolean;
  /** Whether numbers in texts are written as `1.234,5`. */
  readonly hasDecimalComma?: boolean;
  readonly position?: PositionSource;
  /** By the number of the column; columns that are left out are guessed. */
  readonly kinds?: Readonly<Record<number, ColumnKind>>;
  /** Whether rows whose latitude and longitude seem to be swapped are turned round. False until chosen. */
  readonly turnsSwapped?: boolean;
  /** The sheet, object of a topology or shapefile to read, of those in `OwnGuess.parts`. */
  readonly part?: string;
}

/** What was used to read a file: the reader's choices, and guesses for the rest. Pass a part of it back as `OwnChoices`. */
export interface OwnGuess {
  readonly format: OwnFormat;
  /** Undefined for formats that are not text. */
  readonly encoding: TextEncoding | undefined;
  /** Undefined for formats other than CSV. */
  readonly delimiter: Delimiter | undefined;
  /** Undefined for formats that have no rows of cells. */
  readonly hasHeader: boolean | undefined;
  readonly hasDecimalComma: boolean;
  readonly position: PositionSource;
  /** The kind of each column. */
  readonly kinds: readonly ColumnKind[];
  readonly turnsSwapped: boolean;
  /** The reference system from which coordinates were converted; undefined for degrees. */
  readonly referenceSystem: string | undefined;
  readonly part: string | undefined;
  /** The sheets, objects or shapefiles of the file; empty for formats that hold only one table. */
  readonly parts: readonly string[];
}
