import type { OwnLayer } from './own-layer';

/** How the reader wants a layer shown. */
export interface OwnView {
  readonly name: string;
  readonly isShown: boolean;
  /** Number of the layer's colour in the palette of own layers. */
  readonly hue: number;
  /** The column by which features are coloured; null for the layer's colour. */
  readonly colourColumn: number | null;
  readonly filters: readonly OwnFilter[];
}

/** What a row must have in a column to be shown. */
export type OwnFilter = RangeFilter | ValuesFilter | WordsFilter;

/** A number or date between two ends, which belong to it; null for an open end. Dates are milliseconds since 1970 (UTC). */
export interface RangeFilter {
  readonly kind: 'range';
  readonly column: number;
  readonly from: number | null;
  readonly to: number | null;
}

/** One of some texts; booleans are `true` and `false`, and empty cells the empty text. */
export interface ValuesFilter {
  readonly kind: 'values';
  readonly column: number;
  readonly values: readonly string[];
}

/** A text that contains another, in either case. */
export interface WordsFilter {
  readonly kind: 'words';
  readonly column: number;
  readonly text: string;
}

/** A layer with its address for the map and how it is shown. */
export interface OwnEntry {
  readonly id: string;
  readonly layer: OwnLayer;
  /** Differs whenever the file is read again, so that the map does not keep tiles of an earlier reading. */
  readonly revision: string;
  readonly view: OwnView;
}
