import type { Position } from '../geo/position';
import type { Faults } from './fault';
import type { OwnGuess } from './own-choices';
import type { OwnLayer } from './own-layer';

/** Why nothing of a file could be read. */
export type OwnFileFailure =
  | 'empty'
  | 'unknown-format'
  /** Larger than `OWN_LIMITS` allow, also once inflated. */
  | 'too-large'
  | 'too-many-rows'
  | 'too-many-columns'
  /** An archive that inflates far beyond its size. */
  | 'zip-bomb'
  /** XML with a document type, which could declare entities. */
  | 'has-doctype'
  /** Coordinates in a reference system that is not read. */
  | 'unknown-projection'
  /** The format was recognised, but its parser finds no way into the file. */
  | 'damaged'
  /** A sound file without a row or feature. */
  | 'no-rows'
  /** The worker stopped: its script did not run, or the memory did not suffice. */
  | 'stopped';

/** What a place name of a row was taken for. */
export interface PlaceGuess {
  /** The name as written, with the first row in which it stands and the number of rows. */
  readonly text: string;
  readonly row: number;
  readonly rowCount: number;
  /** The place of the gazetteer. */
  readonly name: string;
  readonly country: string;
  readonly position: Position;
  /** Whether the name is spelled as in the gazetteer. */
  readonly isExact: boolean;
}

/** The result of reading a file. */
export type OwnFileResult =
  | {
      readonly ok: true;
      readonly layer: OwnLayer;
      readonly guess: OwnGuess;
      readonly faults: Faults;
      /** Rows whose latitude and longitude seem to be swapped, whether they were turned round or not. */
      readonly swappedRows: Uint32Array;
      /** What names were taken for, if positions were found by names; a distinct name each. */
      readonly places: readonly PlaceGuess[];
    }
  | {
      readonly ok: false;
      readonly reason: OwnFileFailure;
      /** The name of the reference system that is not read. */
      readonly about?: string | undefined;
      /** What was understood before, for the reader to correct. */
      readonly guess: Partial<OwnGuess>;
      /** What was found wrong until then, if the file was opened. */
      readonly faults?: Faults;
    };

/** How far the reading has come. */
export interface OwnFileProgress {
  readonly readBytes: number;
  readonly totalBytes: number;
  readonly rowCount: number;
}

/** Limits that keep the memory of a tab bounded. */
export const OWN_LIMITS = {
  fileBytes: 128 * 1024 * 1024,
  /** Of an archive, once inflated. */
  inflatedBytes: 256 * 1024 * 1024,
  rows: 500_000,
  columns: 256,
  /** Positions of all lines and areas together. */
  vertices: 10_000_000,
  /** Nested brackets or elements. */
  depth: 64,
} as const;
