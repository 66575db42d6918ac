import * as v from 'valibot';
import {
  BAND_ROWS,
  BANDS,
  type CountryGrid,
  GRID_COLUMNS,
  SPECIAL_CELLS,
} from '../domain/country-grid';

const CELLS = GRID_COLUMNS * BAND_ROWS;

/**
 * Returns the bands of the grid of the world in their published form, from the north: the codes of each band, and its cells as
 * pairs of a value and the length of its run.
 */
export function packCountryBands({ codes, cells }: CountryGrid): readonly unknown[] {
  return Array.from({ length: BANDS }, (_, band) => {
    const held = cells.subarray(band * CELLS, (band + 1) * CELLS);
    const own = [...new Set(held)].filter((cell) => cell >= SPECIAL_CELLS.first);
    const renumbered = held.map((cell) =>
      cell < SPECIAL_CELLS.first ? cell : SPECIAL_CELLS.first + own.indexOf(cell),
    );
    return {
      band,
      codes: own.map((cell) => codes[cell - SPECIAL_CELLS.first]),
      runs: runsOf(renumbered),
    };
  });
}

function runsOf(cells: Uint8Array): readonly number[] {
  const runs: number[] = [];
  let start = 0;
  for (let i = 1; i <= cells.length; i++) {
    if (i < cells.length && cells[i] === cells[start]) continue;
    runs.push(cells[start] ?? 0, i - start);
    start = i;
  }
  return runs;
}

/** Schema of a published band. */
export const countryBand: v.GenericSchema<unknown, CountryGrid> = v.pipe(
  v.strictObject({
    band: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(BANDS - 1)),
    codes: v.array(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/))),
    runs: v.array(v.pipe(v.number(), v.integer(), v.minValue(0))),
  }),
  v.check(
    ({ runs }) => runs.reduce((sum, run, i) => sum + (i % 2 === 0 ? 0 : run), 0) === CELLS,
    `the runs do not fill ${CELLS} cells`,
  ),
  v.transform(({ band, codes, runs }) => ({
    firstRow: band * BAND_ROWS,
    codes,
    cells: cellsOf(runs),
  })),
);

function cellsOf(runs: readonly number[]): Uint8Array {
  const cells = new Uint8Array(CELLS);
  let at = 0;
  for (let i = 0; i < runs.length; i += 2) {
    const end = at + (runs[i + 1] ?? 0);
    cells.fill(runs[i] ?? 0, at, end);
    at = end;
  }
  return cells;
}
