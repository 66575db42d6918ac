import type { ReachArea } from '../domain/reach-map';
import type { Source } from '../domain/source';
import type { Position, Track } from '../geo/position';

/** A value in a file; a date is `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, undefined a missing value. */
export type ExportedValue = string | number | undefined;

/** A column of an exported table, as the data dictionary describes it. */
export interface ExportedColumn {
  /** Name of the column in CSV and of the property in GeoJSON: English, in snake case. */
  readonly id: string;
  /** Name of the column in the reader's language. */
  readonly title: string;
  readonly unit?: string;
  readonly kind: 'text' | 'number' | 'date';
  readonly meaning: string;
  /** Where its values come from, in words. */
  readonly origin: string;
}

/** Where a row lies; a track is unwrapped. */
export type ExportedGeometry =
  | { readonly kind: 'point'; readonly position: Position }
  | { readonly kind: 'points'; readonly positions: readonly Position[] }
  | { readonly kind: 'line'; readonly track: Track };

export interface ExportedRow {
  /** One value per column. */
  readonly values: readonly ExportedValue[];
  readonly geometry?: ExportedGeometry;
  /** The area for which the row stands, in parts that do not overlap. */
  readonly areas?: readonly ReachArea[];
}

/** What a file says about itself. */
export interface ExportedAbout {
  /** What the table lists, with the filters that hold. */
  readonly title: string;
  readonly publisher: string;
  /** Version of the data and its day; undefined while they are not known. */
  readonly version: string | undefined;
  readonly date: string | undefined;
  readonly licence: { readonly name: string; readonly url: string };
  /** Address at which the same table is shown. */
  readonly address: string;
  /** Sources of the values in the table. */
  readonly sources: readonly Source[];
  /** Says where sources stand that the table does not name, or that the values are the publisher's own. */
  readonly sourcesNote: string;
}

/** A table as files hold it, its rows in the order in which the reader sees them. */
export interface ExportedTable {
  readonly columns: readonly ExportedColumn[];
  readonly rows: readonly ExportedRow[];
  readonly about: ExportedAbout;
}
