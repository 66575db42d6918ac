import { type Position, wrapLongitude } from '../geo/position';

/** Degrees of a cell: 28 km from south to north. */
export const GRID_STEP = 0.25;
export const GRID_COLUMNS = 360 / GRID_STEP;
export const GRID_ROWS = 180 / GRID_STEP;

/** The grid is published in bands of so many rows, ten degrees of latitude, of which a place needs one. */
export const BAND_ROWS = 10 / GRID_STEP;
export const BANDS = GRID_ROWS / BAND_ROWS;

/** Values of cells that name no country; countries count from `first`. */
export const SPECIAL_CELLS = { sea: 0, border: 1, disputed: 2, first: 3 } as const;

/** The country of each cell of a grid of the world or of a band of it, from the north-west corner row by row. */
export interface CountryGrid {
  /** The northernmost row; 0 for the whole grid. */
  readonly firstRow: number;
  /** ISO 3166-1 alpha-2, and XK for Kosovo. */
  readonly codes: readonly string[];
  /** Special values, or an index into `codes` counted from `SPECIAL_CELLS.first`. */
  readonly cells: Uint8Array;
}

/**
 * What the cell of a position shows. `country`: one country and no other, although a coast may cross the cell. `sea`: no land.
 * `border`: more than one country, or land of no country. `disputed`: land that more than one state claims.
 */
export type CountryAnswer =
  | { readonly kind: 'country'; readonly code: string }
  | { readonly kind: 'sea' | 'border' | 'disputed' };

/** Returns the band in which a position lies, counted from the north. */
export function bandOf(position: Position): number {
  return Math.floor(rowOf(position) / BAND_ROWS);
}

/** Returns what the grid shows at a position, as Natural Earth draws borders: de facto. */
export function countryAt(
  { firstRow, codes, cells }: CountryGrid,
  position: Position,
): CountryAnswer {
  const column = Math.floor((wrapLongitude(position[0]) + 180) / GRID_STEP);
  const row = rowOf(position) - firstRow;
  const cell = cells[row * GRID_COLUMNS + column] ?? SPECIAL_CELLS.sea;
  const code = codes[cell - SPECIAL_CELLS.first];
  if (code !== undefined) return { kind: 'country', code };
  if (cell === SPECIAL_CELLS.sea) return { kind: 'sea' };
  return { kind: cell === SPECIAL_CELLS.disputed ? 'disputed' : 'border' };
}

function rowOf([, lat]: Position): number {
  return Math.min(GRID_ROWS - 1, Math.floor((90 - lat) / GRID_STEP));
}
