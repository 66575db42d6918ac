import { deterministicSine, HALF_PI } from './deterministic-trig';

/**
 * The grid on which the coast's vertices lie: that of the published Natural Earth file, so that no vertex
 * moves. Columns run once round the globe, the first at 180 W.
 */
export interface Grid {
  readonly columns: number;
  /** Degrees between rows. */
  readonly rowStep: number;
  /** Latitude of row 0. */
  readonly south: number;
}

/** Vertices lie on every third column and row of the grid wherever they can. */
export const LATTICE = 3;

/**
 * Returns the unit vectors of points of the grid, three numbers each, the same to the last bit on every machine. In steps over all
 * points: each is compiled soon and once.
 */
export function vectorsOf(grid: Grid, columns: Int32Array, rows: Int32Array): Float64Array {
  const count = columns.length;
  const lons = new Float64Array(count);
  const lats = new Float64Array(count);
  writeAngles(grid, columns, rows, lons, lats);
  const vectors = new Float64Array(3 * count);
  const wide = new Float64Array(count);
  const sines = new Float64Array(count);
  const cosines = new Float64Array(count);
  writeSines(lats, HALF_PI, wide);
  writeSines(lons, HALF_PI, cosines);
  writeSines(lons, 0, sines);
  writeSines(lats, 0, lons);
  for (let i = 0; i < count; i++) {
    vectors[3 * i] = (wide[i] as number) * (cosines[i] as number);
    vectors[3 * i + 1] = (wide[i] as number) * (sines[i] as number);
    vectors[3 * i + 2] = lons[i] as number;
  }
  return vectors;
}

function writeAngles(
  { columns, rowStep, south }: Grid,
  at: Int32Array,
  rows: Int32Array,
  lons: Float64Array,
  lats: Float64Array,
): void {
  for (let i = 0; i < at.length; i++) {
    const column = (at[i] as number) % columns;
    const wrapped = column < 0 ? column + columns : column;
    lons[i] = (wrapped / columns) * 2 * Math.PI - Math.PI;
    lats[i] = ((south + (rows[i] as number) * rowStep) * Math.PI) / 180;
  }
}

/** Writes the sines of angles that are greater by a number, radians. */
function writeSines(angles: Float64Array, more: number, into: Float64Array): void {
  for (let i = 0; i < angles.length; i++) into[i] = deterministicSine((angles[i] as number) + more);
}
