import type { Geometry } from 'geojson';
import type { Cell } from './parse-cell';

/** A row of a table, or a feature with its properties as cells. */
export interface TableRow {
  /** Line, row of a sheet or number of a feature in the file, from 1. */
  readonly origin: number;
  readonly cells: readonly Cell[];
  readonly geometry?: Geometry | undefined;
}

/** What a format's reader finds in a file. */
export interface TableSource {
  /** Names of the columns, which may grow while rows are read; undefined if the first row may hold them. */
  readonly names: readonly string[] | undefined;
  /** Whether rows have geometries. */
  readonly hasGeometries: boolean;
  /** Whether a row with fewer or more cells than the others is at fault. */
  readonly hasFixedWidth: boolean;
  readonly rows: AsyncIterable<readonly TableRow[]>;
}

/** Returns whether a row of a table says nothing. Features without properties do not: they have a geometry. */
export function isBlank({ cells, geometry }: TableRow): boolean {
  return geometry === undefined && cells.every((cell) => cell === '' || cell == null);
}
