import { mercatorLatitude, mercatorNorthing } from '../../geo/mercator';
import type { Position } from '../../geo/position';

/** Width of the world at zoom 0 in CSS pixels. */
const TILE = 512;

/** Returns the width of the world at a zoom, in CSS pixels. */
export function worldWidth(zoom: number): number {
  return TILE * 2 ** zoom;
}

/** Returns where a position lies on a flat map of a width, in CSS pixels east and south of 0, 0. */
export function toPixels([lon, lat]: Position, world: number): { x: number; y: number } {
  return { x: (lon / 360) * world, y: (-mercatorNorthing(lat) / 360) * world };
}

/** Returns the position of a place on a flat map: the inverse of `toPixels`. */
export function fromPixels({ x, y }: { x: number; y: number }, world: number): Position {
  return [(x / world) * 360, mercatorLatitude((-y / world) * 360)];
}
