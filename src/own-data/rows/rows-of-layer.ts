import type { Feature } from 'geojson';
import { classOf, colourClasses } from '../colour-classes';
import { filterRows } from '../filter-rows';
import { GEOMETRY, type OwnLayer } from '../own-layer';
import type { OwnFilter } from '../own-view';
import { readShapes } from '../table/read-shapes';
import type { TileAddress } from './own-rows-protocol';
import { createPointIndex, type PointIndex } from './point-tiles';
import { classKey, NO_CLASS, type RowClasses } from './row-classes';
import type { ShapeIndex } from './shape-tiles';
import type { TileFeature } from './tile-form';

/** Rows that pass filters. */
export interface FilteredRows {
  /** Their numbers, in the order of the file. */
  readonly passing: Uint32Array;
  /** 1 for each row that passes; undefined if all do. */
  readonly isPassing: Uint8Array | undefined;
}

/** The rows of a layer with what is computed of them once. */
export class RowsOfLayer {
  readonly layer: OwnLayer;
  private lastFilter: { readonly key: string; readonly rows: FilteredRows } | undefined;
  private readonly known = new Map<number, RowClasses>();
  private read: Promise<ReadonlyMap<number, Feature>> | undefined;
  private points: PointIndex | undefined;
  private shapeTiles: ShapeIndex | undefined;

  constructor(layer: OwnLayer) {
    this.layer = layer;
  }

  filtered(filters: readonly OwnFilter[]): FilteredRows {
    const key = JSON.stringify(filters);
    if (this.lastFilter?.key === key) return this.lastFilter.rows;
    const { rowCount } = this.layer;
    const passing = filterRows(this.layer, filters);
    const isPassing = passing.length === rowCount ? undefined : new Uint8Array(rowCount);
    if (isPassing) for (const row of passing) isPassing[row] = 1;
    const rows = { passing, isPassing };
    this.lastFilter = { key, rows };
    return rows;
  }

  /** Returns the classes of rows by a column; undefined without such a column. */
  classes(index: number | null): RowClasses | undefined {
    const column = index === null ? undefined : this.layer.columns[index];
    if (index === null || !column) return undefined;
    const known = this.known.get(index);
    if (known) return known;
    const of = classOf(column, colourClasses(column));
    const ofRows = new Uint8Array(this.layer.rowCount);
    for (let row = 0; row < ofRows.length; row++) ofRows[row] = of(row) ?? NO_CLASS;
    const classes = { key: classKey(index), ofRows };
    this.known.set(index, classes);
    return classes;
  }

  /** Resolves with the features of rows that are more than a point, by row. */
  shapes(): Promise<ReadonlyMap<number, Feature>> {
    this.read ??= readShapes(this.layer.shapes);
    return this.read;
  }

  /** Resolves with what a tile has of lines, areas and groups of points. The code that cuts them is fetched with the first. */
  async shapesOf(
    tile: TileAddress,
    isPassing: Uint8Array | undefined,
  ): Promise<readonly TileFeature[]> {
    const shapes = await this.shapes();
    if (shapes.size === 0) return [];
    const { createShapeIndex, shapesOfTile } = await import('./shape-tiles');
    this.shapeTiles ??= createShapeIndex([...shapes.values()]);
    return shapesOfTile(this.shapeTiles, tile, isPassing);
  }

  async pointIndex(): Promise<PointIndex> {
    const shapes = await this.shapes();
    this.points ??= createPointIndex(
      this.layer.positions,
      (row) => this.layer.geometries[row] === GEOMETRY.point && !shapes.has(row),
    );
    return this.points;
  }
}
