import type { Position } from '../geo/position';
import { deterministicCosine, deterministicSine } from './deterministic-trig';
import { toPosition, type Vec } from './vec';

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

/** A point of the grid. */
export type Cell = readonly [column: number, row: number];

/** Returns the point of the grid nearest to a position. */
export function cellAt({ columns, rowStep, south }: Grid, [lon, lat]: Position): Cell {
  const column = Math.round(((lon + 180) / 360) * columns);
  return [((column % columns) + columns) % columns, Math.round((lat - south) / rowStep)];
}

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

export function vecOf(grid: Grid, [column, row]: Cell): Vec {
  const vec = new Float64Array(3);
  writeVec(grid, column, row, vec, 0);
  return [vec[0] as number, vec[1] as number, vec[2] as number];
}

/** Returns the nine points of the grid around a point. */
export function cellsAround(grid: Grid, point: Vec): readonly Vec[] {
  const [column, row] = cellAt(grid, toPosition(point));
  const offsets = [-1, 0, 1];
  return offsets.flatMap((dx) => offsets.map((dy) => vecOf(grid, [column + dx, row + dy])));
}
