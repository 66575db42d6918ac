/** Units along a tile's side. */
export const EXTENT = 4096;

/** The greatest zoom of tiles, which is that of the map. */
export const MAX_ZOOM = 14;

/** Name of the only layer of a tile. */
export const ROWS = 'rows';

/** A row in a tile. */
export interface TileFeature {
  readonly row: number;
  /** As in a vector tile: 1 for points, 2 for lines, 3 for rings. */
  readonly type: 1 | 2 | 3;
  /** x and y in turn: all points, each line, or each ring with its first point again at its end. */
  readonly parts: readonly ArrayLike<number>[];
}
