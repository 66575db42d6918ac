import { toUnitSquare } from '../basemap/mercator';
import type { LonLat } from '../basemap/shapes';
import { EXTENT } from '../basemap/tidy-tile';

/** A tile of a zoom. */
export interface Address {
  readonly x: number;
  readonly y: number;
}

/** Two neighbouring tiles: `a` is west or north of `b`. */
export interface Edge {
  readonly a: Address;
  readonly b: Address;
  /** 0 if the edge runs north, 1 if it runs east. */
  readonly axis: 0 | 1;
}

/** Returns the edges of the tiles round one, as far as `reach` tiles away. */
export function edgesRound(zoom: number, middle: Address, reach: number): Edge[] {
  const edges: Edge[] = [];
  for (let dx = -reach; dx <= reach; dx++) {
    for (let dy = -reach; dy <= reach; dy++) {
      const a = { x: wrap(middle.x + dx, zoom), y: middle.y + dy };
      edges.push({ a, b: { x: wrap(a.x + 1, zoom), y: a.y }, axis: 0 });
      edges.push({ a, b: { x: a.x, y: a.y + 1 }, axis: 1 });
    }
  }
  return edges;
}

/** Lines or rings as x and y in turn, in tile units. */
export type Parts = readonly (readonly number[])[];

/** Returns where lines cross a line across a tile, in tile units, sorted. */
export function crossingsOf(lines: Parts, axis: 0 | 1, limit: number): number[] {
  return lines
    .flatMap((line) => crossings(line, axis, limit))
    .filter((at) => at > 0 && at < EXTENT)
    .sort((p, q) => p - q);
}

function crossings(ring: readonly number[], axis: 0 | 1, limit: number): number[] {
  const found: number[] = [];
  for (let i = 2; i < ring.length; i += 2) {
    const [a, b] = [ring[i - 2 + axis] ?? 0, ring[i + axis] ?? 0];
    if (a > limit === b > limit) continue;
    const [from, to] = [ring[i - 1 - axis] ?? 0, ring[i + 1 - axis] ?? 0];
    found.push(from + ((limit - a) / (b - a)) * (to - from));
  }
  return found;
}

/** Returns the tile of a position. */
export function tileAt(zoom: number, at: LonLat): Address {
  const [x, y] = toUnitSquare(at);
  return { x: wrap(Math.floor(x * 2 ** zoom), zoom), y: Math.floor(y * 2 ** zoom) };
}

function wrap(x: number, zoom: number): number {
  return (x + 2 ** zoom) % 2 ** zoom;
}
