import type { FeatureCollection } from 'geojson';
import type { OwnColumn, OwnLayer } from '../own-layer';
import type { OwnFilter } from '../own-view';

export interface TileAddress {
  readonly z: number;
  readonly x: number;
  readonly y: number;
}

export interface RowOrder {
  readonly column: number;
  readonly isDescending: boolean;
}

/** What is drawn: the rows that pass filters, with their class of a column if one colours them. */
export interface DrawnRows {
  readonly filters: readonly OwnFilter[];
  readonly colourColumn: number | null;
}

/** What is asked of the rows of a layer. */
export type RowsQuestion =
  | {
      readonly kind: 'rows';
      readonly filters: readonly OwnFilter[];
      /** By default the order of the file. */
      readonly order: RowOrder | null;
    }
  | ({ readonly kind: 'tile'; readonly tile: TileAddress } & DrawnRows)
  | ({ readonly kind: 'features' } & DrawnRows)
  | { readonly kind: 'csv' | 'geojson'; readonly filters: readonly OwnFilter[] };

/** The answers by the kind of the question. */
export interface RowsAnswers {
  /** The numbers of the rows that pass. */
  readonly rows: Uint32Array;
  /** A Mapbox Vector Tile, as `point-tiles.ts` and `shape-tiles.ts` describe. */
  readonly tile: ArrayBuffer;
  /** The same features with all their detail, for a still map. */
  readonly features: FeatureCollection;
  readonly csv: Blob;
  readonly geojson: Blob;
}

export type RowsAnswer = RowsAnswers[keyof RowsAnswers];

/** A layer without its columns, which are sent one by one. */
export type BareLayer = Omit<OwnLayer, 'columns'>;

/** A worker holds the rows of one layer: first the layer, then its columns, then questions. */
export type ToRowsWorker =
  | { readonly kind: 'layer'; readonly layer: BareLayer }
  | { readonly kind: 'columns'; readonly count: number }
  | { readonly kind: 'column'; readonly index: number; readonly column: OwnColumn }
  | { readonly kind: 'question'; readonly id: number; readonly question: RowsQuestion };

export type FromRowsWorker =
  | { readonly id: number; readonly answer: RowsAnswer }
  | { readonly id: number; readonly error: string };
