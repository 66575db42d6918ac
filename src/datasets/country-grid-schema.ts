import * as v from 'valibot';
import { type CountryGrid, GRID_COLUMNS, GRID_ROWS } from '../domain/country-grid';

const CELLS = GRID_COLUMNS * GRID_ROWS;

/** Returns the grid in its published form: the codes, and the cells as pairs of a value and the length of its run. */
export function packCountryGrid({ codes, cells }: CountryGrid): unknown {
  const runs: number[] = [];
  let start = 0;
  for (let i = 1; i <= cells.length; i++) {
    if (i < cells.length && cells[i] === cells[start]) continue;
    runs.push(cells[start] ?? 0, i - start);
    start = i;
  }
  return { codes, runs };
}

/** Schema of the published grid. */
export const countryGrid: v.GenericSchema<unknown, CountryGrid> = v.pipe(
  v.strictObject({
    codes: v.array(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/))),
    runs: v.array(v.pipe(v.number(), v.integer(), v.minValue(0))),
  }),
  v.check(
    ({ runs }) => runs.reduce((sum, run, i) => sum + (i % 2 === 0 ? 0 : run), 0) === CELLS,
    `the runs do not fill ${CELLS} cells`,
  ),
  v.transform(({ codes, runs }) => ({ codes, cells: cellsOf(runs) })),
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
