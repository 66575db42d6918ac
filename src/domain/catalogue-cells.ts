import { fingerprint } from './fingerprint';
import type { RecordKind } from './record';

/** How the records of a kind lie in files of several records each, so that a page needs one of them. */
export interface CatalogueCells {
  /** Below the folder of the published data. */
  readonly folder: string;
  /** All cells in the order of the list of the kind. */
  readonly all: readonly string[];
  /** Returns the cell of a present or former id. Every text has one, whether or not a record has that id. */
  readonly cellOf: (id: string) => string;
}

const LETTERS = ['0', ...'abcdefghijklmnopqrstuvwxyz'];

const CELLS: Readonly<Partial<Record<RecordKind, CatalogueCells>>> = {
  // Ids of sources begin with their publisher, by which the list is sorted: '0' holds those that begin with a digit.
  source: {
    folder: 'sources',
    all: LETTERS,
    cellOf: ([first = '']) => (LETTERS.includes(first) ? first : '0'),
  },
  company: hashed('company', 16),
  claim: hashed('claim', 32),
  event: hashed('event', 64),
  service: hashed('service', 8),
  loan: hashed('loan', 8),
};

const byCountry = hashed('gazetteer', 48);

/** How the ports of the world lie in files: those of a country in one cell. Takes a UN/LOCODE in lower case. */
export const PORT_CELLS: CatalogueCells = {
  ...byCountry,
  cellOf: (port) => byCountry.cellOf(port.slice(0, 2)),
};

/** Returns the cells of a kind; undefined for kinds that are fetched whole. */
export function catalogueCells(kind: RecordKind): CatalogueCells | undefined {
  return CELLS[kind];
}

/** Returns the file of a cell, relative to the folder of the published data. */
export function cellFile({ folder }: CatalogueCells, cell: string): string {
  return `${folder}/${cell}.json`;
}

function hashed(folder: string, count: number): CatalogueCells {
  return {
    folder,
    all: Array.from({ length: count }, (_, i) => String(i)),
    cellOf: (id) => String(fingerprint(id) % count),
  };
}
