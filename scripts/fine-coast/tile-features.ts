import { BUFFER, EXTENT } from '../basemap/tidy-tile';
import type { CutTile } from './cut';
import { insideOf } from './lines-on-land';
import type { Path } from './path';

/**
 * What a feature of a tile is; the map colours by it. The outline of `land` is drawn as coast; `cut-land` is cut at 180
 * degrees, and has its `coast` apart.
 */
export type FineKind =
  | 'sea'
  | 'land'
  | 'cut-land'
  | 'lake'
  | 'coast'
  | 'river'
  | 'border'
  | 'disputed';

/** A feature of a tile: lines or rings as x and y in turn, in whole tile units. */
export interface TileFeature {
  readonly kind: FineKind;
  readonly type: 'lines' | 'rings';
  readonly parts: readonly (readonly number[])[];
}

const LOW = -BUFFER;
const HIGH = EXTENT + BUFFER;
const WHOLE_TILE = [LOW, LOW, HIGH, LOW, HIGH, HIGH, LOW, HIGH, LOW, LOW];

/**
 * Returns the features of a tile in the order in which they are drawn, on the tile's grid. The sea is a square below the
 * land, so that it hides the coarse land. Borders end at the coast, rivers at the coast and at lakes.
 */
export function featuresOf({ z, x, y, content }: CutTile): TileFeature[] {
  const scale = EXTENT * 2 ** z;
  const round = (paths: readonly Path[], least: number) =>
    paths
      .map((path) => rounded(path, scale, x * EXTENT, y * EXTENT))
      .filter((part) => part.length >= least);
  const land = round(content.land, RING).filter(hasArea);
  const lakes = round(content.lakes, RING).filter(hasArea);
  const isAllLand = land.length === 1 && isWhole(land[0] ?? []);
  const onLand = (lines: readonly (readonly number[])[]) =>
    isAllLand ? lines : lines.flatMap((line) => insideOf(line, land).map(toWhole));
  const rivers = onLand(round(content.rivers, LINE)).flatMap((river) => outsideOf(river, lakes));
  const isCut = (x === 0 || x === 2 ** z - 1) && land.some((ring) => edgesOfWorld(ring).length > 0);
  return [
    ...feature('sea', 'rings', isAllLand ? [] : [WHOLE_TILE]),
    ...feature(isCut ? 'cut-land' : 'land', 'rings', isAllLand ? [WHOLE_TILE] : land),
    ...feature('lake', 'rings', lakes),
    ...feature('river', 'lines', rivers),
    ...feature('coast', 'lines', isCut ? land.flatMap(shoresOf) : []),
    ...feature('border', 'lines', onLand(round(content.borders, LINE))),
    ...feature('disputed', 'lines', onLand(round(content.disputed, LINE))),
  ];
}

/** Numbers of the shortest ring and line. */
const RING = 8;
const LINE = 4;

function feature(
  kind: FineKind,
  type: TileFeature['type'],
  parts: readonly (readonly number[])[],
): TileFeature[] {
  return parts.length > 0 ? [{ kind, type, parts }] : [];
}

/** Returns the points of a path on the tile's grid, without repeated ones. */
function rounded({ points }: Path, scale: number, originX: number, originY: number): number[] {
  const part: number[] = [];
  for (let i = 0; i < points.length; i += 2) {
    push(
      part,
      Math.round((points[i] ?? 0) * scale - originX),
      Math.round((points[i + 1] ?? 0) * scale - originY),
    );
  }
  return part;
}

function toWhole(part: readonly number[]): number[] {
  const whole: number[] = [];
  for (let i = 0; i < part.length; i += 2) {
    push(whole, Math.round(part[i] ?? 0), Math.round(part[i + 1] ?? 0));
  }
  return whole;
}

function push(part: number[], x: number, y: number): void {
  if (part.length > 0 && part.at(-2) === x && part.at(-1) === y) return;
  part.push(x, y);
}

function hasArea(ring: readonly number[]): boolean {
  return twiceArea(ring) !== 0;
}

function isWhole(ring: readonly number[]): boolean {
  return twiceArea(ring) === 2 * (HIGH - LOW) ** 2;
}

function twiceArea(ring: readonly number[]): number {
  let twice = 0;
  for (let i = 2; i < ring.length; i += 2) {
    twice += (ring[i - 2] ?? 0) * (ring[i + 1] ?? 0) - (ring[i] ?? 0) * (ring[i - 1] ?? 0);
  }
  return twice;
}

const EVERYWHERE = [-1e6, -1e6, 1e6, -1e6, 1e6, 1e6, -1e6, 1e6, -1e6, -1e6];

function outsideOf(line: readonly number[], lakes: readonly (readonly number[])[]): number[][] {
  return lakes.length === 0 ? [[...line]] : insideOf(line, [EVERYWHERE, ...lakes]).map(toWhole);
}

/** Returns the indices of the edges of an outline that run along the edge of the world, in the first or last column. */
function edgesOfWorld(ring: readonly number[]): number[] {
  const edges: number[] = [];
  for (let i = 2; i < ring.length; i += 2) {
    const x = ring[i];
    if (x === ring[i - 2] && (x === 0 || x === EXTENT)) edges.push(i);
  }
  return edges;
}

/** Returns the parts of an outline between its edges along the edge of the world. */
function shoresOf(ring: readonly number[]): number[][] {
  const shores: number[][] = [];
  let start = 0;
  for (const edge of [...edgesOfWorld(ring), ring.length]) {
    if (edge - start >= LINE) shores.push(ring.slice(start, edge));
    start = edge;
  }
  return shores;
}
