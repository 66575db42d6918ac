import type { Position } from '../../src/geo/position';
import { type Grid, vectorsOf } from '../../src/routing/grid';
import { toPosition, type Vec } from '../../src/routing/vec';

/** A point of the grid. */
export type Cell = readonly [column: number, row: number];

/** Returns the point of the grid nearest to a position. */
export function cellAt({ columns, rowStep, south }: Grid, [lon, lat]: Position): Cell {
  const column = Math.round(((lon + 180) / 360) * columns);
  return [((column % columns) + columns) % columns, Math.round((lat - south) / rowStep)];
}

/** Returns the unit vector of a point of the grid. */
export function vecOf(grid: Grid, [column, row]: Cell): Vec {
  const [x, y, z] = vectorsOf(grid, Int32Array.of(column), Int32Array.of(row));
  return [x as number, y as number, z as number];
}

/** Returns the points of the grid around a point, nine of them or those up to `reach` columns and rows away. */
export function cellsAround(grid: Grid, point: Vec, reach = 1): readonly Vec[] {
  const [column, row] = cellAt(grid, toPosition(point));
  const offsets = Array.from({ length: 2 * reach + 1 }, (_, i) => i - reach);
  return offsets.flatMap((dx) => offsets.map((dy) => vecOf(grid, [column + dx, row + dy])));
}
