import type { Position } from './position';

/** A bounding box in GeoJSON's order. East is never less than west: across the antimeridian it exceeds 180. */
export type Bounds = readonly [west: number, south: number, east: number, north: number];

/** Returns the bounding box of unwrapped positions; undefined if there are none. */
export function boundsOf(positions: readonly Position[]): Bounds | undefined {
  if (positions.length === 0) return undefined;
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [lon, lat] of positions) {
    west = Math.min(west, lon);
    south = Math.min(south, lat);
    east = Math.max(east, lon);
    north = Math.max(north, lat);
  }
  return [west, south, east, north];
}
