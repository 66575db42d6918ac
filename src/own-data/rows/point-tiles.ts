import type { TileAddress } from './own-rows-protocol';
import { EXTENT, MAX_ZOOM, type TileFeature } from './tile-form';

/** Zoom of the tiles by which points are sorted. */
const CELL_ZOOM = 9;
const CELLS = 2 ** CELL_ZOOM;

/** Bits of a coordinate, of which the whole equator has 2 ** 32, and those within a tile of zoom 0. */
const BITS = 32;
const EXTENT_BITS = Math.log2(EXTENT);

/** Pixels along a tile's side: MapLibre draws a tile of 4096 units 512 pixels wide. */
const PIXELS = 512;
const PIXEL_BITS = Math.log2(EXTENT / PIXELS);

/** The parallel at which the square of Web Mercator ends. */
const MAX_LAT = 85.051129;

/** Points sorted by the tile of zoom 9 in which they lie; in each by row. */
export interface PointIndex {
  readonly rows: Uint32Array;
  /** Web Mercator from the north-west corner, the whole equator being 2 ** 32; in the order of `rows`. */
  readonly x: Uint32Array;
  readonly y: Uint32Array;
  /** Where the rows of each cell begin, row of cells by row of cells, and the end. */
  readonly starts: Uint32Array;
}

/** Sorts the points of those rows that are one. `positions` has longitude and latitude of each row in turn. */
export function createPointIndex(
  positions: Float64Array,
  isPoint: (row: number) => boolean,
): PointIndex {
  const rowCount = positions.length / 2;
  const [allX, allY] = [new Uint32Array(rowCount), new Uint32Array(rowCount)];
  const cells = new Int32Array(rowCount).fill(-1);
  const starts = new Uint32Array(CELLS * CELLS + 1);
  for (let row = 0; row < rowCount; row++) {
    const [lon = 0, lat = 0] = [positions[2 * row], positions[2 * row + 1]];
    if (!isPoint(row) || !(Math.abs(lat) <= MAX_LAT)) continue;
    const x = fixed(lon / 360 + 0.5);
    const y = fixed(0.5 - Math.asinh(Math.tan((lat * Math.PI) / 180)) / (2 * Math.PI));
    const cell = (y >>> (BITS - CELL_ZOOM)) * CELLS + (x >>> (BITS - CELL_ZOOM));
    allX[row] = x;
    allY[row] = y;
    cells[row] = cell;
    starts[cell + 1] = (starts[cell + 1] ?? 0) + 1;
  }
  for (let cell = 0; cell < CELLS * CELLS; cell++) {
    starts[cell + 1] = (starts[cell + 1] ?? 0) + (starts[cell] ?? 0);
  }
  const count = starts[CELLS * CELLS] ?? 0;
  const next = starts.slice();
  const [rows, x, y] = [new Uint32Array(count), new Uint32Array(count), new Uint32Array(count)];
  for (let row = 0; row < rowCount; row++) {
    const cell = cells[row] ?? -1;
    if (cell < 0) continue;
    const at = next[cell] ?? 0;
    next[cell] = at + 1;
    rows[at] = row;
    x[at] = allX[row] ?? 0;
    y[at] = allY[row] ?? 0;
  }
  return { rows, x, y, starts };
}

function fixed(share: number): number {
  return Math.min(2 ** BITS - 1, Math.max(0, Math.floor(share * 2 ** BITS)));
}

const front = new Int32Array(PIXELS * PIXELS);

/**
 * Returns the points that a tile draws, in the order of their rows. Of several in one pixel only the last is kept, which would
 * hide the others; at the greatest zoom all of them are.
 */
export function pointsOfTile(
  index: PointIndex,
  tile: TileAddress,
  isPassing: Uint8Array | undefined,
): readonly TileFeature[] {
  const { rows } = index;
  const found: number[] = [];
  const isThinned = tile.z < MAX_ZOOM;
  if (isThinned) front.fill(-1);
  const shift = BITS - EXTENT_BITS - tile.z;
  const [left, top] = [tile.x * EXTENT, tile.y * EXTENT];
  eachPoint(index, tile, (at) => {
    if (isPassing && isPassing[rows[at] ?? 0] !== 1) return;
    const x = ((index.x[at] ?? 0) >>> shift) - left;
    const y = ((index.y[at] ?? 0) >>> shift) - top;
    if (x < 0 || y < 0 || x >= EXTENT || y >= EXTENT) return;
    if (isThinned) front[(y >>> PIXEL_BITS) * PIXELS + (x >>> PIXEL_BITS)] = at;
    else found.push(at);
  });
  if (isThinned) for (const at of front) if (at >= 0) found.push(at);
  const ordered = found.sort((a, b) => (rows[a] ?? 0) - (rows[b] ?? 0));
  return ordered.map((at) => ({
    row: rows[at] ?? 0,
    type: 1,
    parts: [[((index.x[at] ?? 0) >>> shift) - left, ((index.y[at] ?? 0) >>> shift) - top]],
  }));
}

/** Calls back with the place of each point of the cells that a tile touches. */
function eachPoint({ starts }: PointIndex, tile: TileAddress, visit: (at: number) => void): void {
  const scale = 2 ** (CELL_ZOOM - tile.z);
  const [west, north] = [Math.floor(tile.x * scale), Math.floor(tile.y * scale)];
  const side = Math.max(1, scale);
  for (let row = north; row < north + side; row++) {
    const first = row * CELLS + west;
    const end = starts[first + side] ?? 0;
    for (let at = starts[first] ?? 0; at < end; at++) visit(at);
  }
}
