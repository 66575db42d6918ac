import { BUFFER, EXTENT } from '../basemap/tidy-tile';
import { type Box, clipLines, clipRings } from './clip';
import { areaOf, type Path } from './path';

/** What is drawn at a zoom: rings of land and lakes, and lines. */
export interface Content {
  readonly land: readonly Path[];
  readonly lakes: readonly Path[];
  readonly rivers: readonly Path[];
  readonly borders: readonly Path[];
  readonly disputed: readonly Path[];
}

/** Content of a tile, clipped to it with its margin. */
export interface CutTile {
  readonly z: number;
  readonly x: number;
  readonly y: number;
  readonly content: Content;
}

/** What covers a box: sea, land, or both. */
type Ground = 'sea' | 'land' | 'coast';

interface Node {
  readonly z: number;
  readonly x: number;
  readonly y: number;
  readonly content: Content;
  /** Land as the world archive has it. */
  readonly coarse: readonly Path[];
}

/**
 * Cuts content into the tiles of a zoom, and calls with each. Leaves out tiles that are all land or all sea here and in
 * the coarse land alike, since the coarse basemap shows through there.
 */
export function cutTiles(
  zoom: number,
  content: Content,
  coarse: readonly Path[],
  visit: (tile: CutTile) => void,
): void {
  const margin = BUFFER / EXTENT / 2 ** zoom;
  const cut = (node: Node): void => {
    if (isSouthOfAll(node)) return;
    if (node.z === zoom) {
      visit(node);
      return;
    }
    for (const [dx, dy] of QUARTERS) {
      const child = childOf(node, dx, dy, margin);
      if (child) cut(child);
    }
  };
  cut({ z: 0, x: 0, y: 0, content, coarse });
}

/** The row of zoom 7 that begins at 60.2 degrees south, in a sea without an island: nothing south of it is cut. */
const SOUTHERN_ROW = 91 / 2 ** 7;

function isSouthOfAll({ z, y }: Node): boolean {
  return y / 2 ** z >= SOUTHERN_ROW;
}

const QUARTERS = [
  [0, 0],
  [1, 0],
  [0, 1],
  [1, 1],
] as const;

function childOf(parent: Node, dx: number, dy: number, margin: number): Node | undefined {
  const z = parent.z + 1;
  const x = 2 * parent.x + dx;
  const y = 2 * parent.y + dy;
  const size = 1 / 2 ** z;
  const box = {
    minX: x * size - margin,
    minY: y * size - margin,
    maxX: (x + 1) * size + margin,
    maxY: (y + 1) * size + margin,
  };
  const land = clipRings(parent.content.land, box);
  const coarse = clipRings(parent.coarse, box);
  const ground = groundOf(land, box);
  if (ground !== 'coast' && ground === groundOf(coarse, box)) return undefined;
  const { lakes, rivers, borders, disputed } = parent.content;
  const content = {
    land,
    lakes: clipRings(lakes, box),
    rivers: clipLines(rivers, box),
    borders: clipLines(borders, box),
    disputed: clipLines(disputed, box),
  };
  return { z, x, y, content, coarse };
}

/** Share of a box that rounding may leave open. */
const ROUNDING = 1e-11;

function groundOf(land: readonly Path[], box: Box): Ground {
  if (land.length === 0) return 'sea';
  const whole = (box.maxX - box.minX) * (box.maxY - box.minY);
  const covered = land.reduce((sum, ring) => sum + areaOf(ring), 0);
  return covered > whole * (1 - ROUNDING) ? 'land' : 'coast';
}
