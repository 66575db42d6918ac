import { toUnitSquare, worldPixels } from './mercator';
import type { LonLat } from './shapes';

export interface WeighedTown {
  readonly at: LonLat;
  /** Decimal logarithm of the population, more for capitals and seats of provinces. */
  readonly weight: number;
  /** Zoom that is given by hand. */
  readonly zoom?: number;
}

/** Half the room of a name, pixels. */
const HALF_WIDTH = 84;
const HALF_HEIGHT = 30;
/** A town without another of this room, as a multiple of the above, is named for a fifth of the people. */
const EMPTY = 2;
const LESS_WEIGHT = 0.7;

/** The least weight of a town at a zoom: a million people at zoom 4, a third of it at 5, and so on. */
const LEAST_WEIGHT: Readonly<Record<number, number>> = {
  3: 6.5,
  4: 6,
  5: 5.5,
  6: 5,
  7: 4.5,
  8: 4,
  9: 3.5,
  10: 0,
};

/** The zoom from which all are shown, as far as they have room on screen. */
export const ALL_TOWNS = 11;

/**
 * Returns the first zoom of each town: so that at each zoom heavy towns come first and no two names are too close for both, as
 * a label grid of tiles does. Towns whose zoom is given keep it, and the others make room for them.
 */
export function zoomsOfTowns(towns: readonly WeighedTown[]): readonly number[] {
  const order = towns.map((_, i) => i).sort((a, b) => weightOf(towns, b) - weightOf(towns, a));
  const zooms = towns.map(({ zoom }) => zoom ?? ALL_TOWNS);
  for (const [key, least] of Object.entries(LEAST_WEIGHT)) {
    const zoom = Number(key);
    const grid = createGrid(zoom);
    for (const [i, { at }] of towns.entries()) if ((zooms[i] ?? ALL_TOWNS) <= zoom) grid.add(at);
    for (const i of order) {
      const town = towns[i];
      if (!town || town.zoom !== undefined || (zooms[i] ?? 0) <= zoom) continue;
      if (town.weight < least - LESS_WEIGHT) break;
      const isFree = grid.isFree(town.at, town.weight < least ? EMPTY : 1);
      if (!isFree) continue;
      zooms[i] = zoom;
      grid.add(town.at);
    }
  }
  return zooms;
}

function weightOf(towns: readonly WeighedTown[], index: number): number {
  return towns[index]?.weight ?? 0;
}

/** Holds positions in cells of the size of the largest room that is asked for. */
function createGrid(zoom: number) {
  const cells = new Map<string, (readonly [number, number])[]>();
  const pixels = worldPixels(zoom);
  const [width, height] = [HALF_WIDTH * EMPTY, HALF_HEIGHT * EMPTY];
  const place = (at: LonLat): readonly [number, number] => {
    const [x, y] = toUnitSquare(at);
    return [x * pixels, y * pixels];
  };
  return {
    add(at: LonLat): void {
      const [x, y] = place(at);
      const key = `${Math.floor(x / width)}/${Math.floor(y / height)}`;
      const cell = cells.get(key);
      if (cell) cell.push([x, y]);
      else cells.set(key, [[x, y]]);
    },
    /** Returns whether no position lies in the ellipse of the room of a name, times `size`. */
    isFree(at: LonLat, size: number): boolean {
      const [x, y] = place(at);
      const [column, row] = [Math.floor(x / width), Math.floor(y / height)];
      for (let i = column - 1; i <= column + 1; i++) {
        for (let j = row - 1; j <= row + 1; j++) {
          for (const [px, py] of cells.get(`${i}/${j}`) ?? []) {
            const across = (px - x) / (HALF_WIDTH * size);
            const down = (py - y) / (HALF_HEIGHT * size);
            if (across * across + down * down < 1) return false;
          }
        }
      }
      return true;
    },
  };
}
