import { deterministicCosine, deterministicSine } from './deterministic-trig';

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

/** Writes the unit vector of a point of the grid, the same to the last bit on every machine. */
export function writeVec(
  { columns, rowStep, south }: Grid,
  column: number,
  row: number,
  into: Float64Array,
  at: number,
): void {
  const wrapped = ((column % columns) + columns) % columns;
  const lon = (wrapped / columns) * 2 * Math.PI - Math.PI;
  const lat = ((south + row * rowStep) * Math.PI) / 180;
  const wide = deterministicCosine(lat);
  into[at] = wide * deterministicCosine(lon);
  into[at + 1] = wide * deterministicSine(lon);
  into[at + 2] = deterministicSine(lat);
}
