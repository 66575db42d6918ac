import type { LonLat } from './shapes';

/** Latitude at which the square of Web Mercator ends, degrees. */
export const MAX_LATITUDE = 85.051128779806604;

/** Width of a tile in CSS pixels, as MapLibre displays vector tiles. */
const TILE_PIXELS = 512;

/** Projects a position into a square from 0 to 1, y downwards. */
export function toUnitSquare([lon, lat]: LonLat): [x: number, y: number] {
  const clamped = Math.min(MAX_LATITUDE, Math.max(-MAX_LATITUDE, lat));
  const sine = Math.sin((clamped * Math.PI) / 180);
  return [lon / 360 + 0.5, 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)];
}

/** Returns the position of a point of that square. */
export function fromUnitSquare([x, y]: readonly [number, number]): LonLat {
  const lat = (Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180) / Math.PI;
  return [(x - 0.5) * 360, lat];
}

/** Returns the width of the world at a zoom, CSS pixels. */
export function worldPixels(zoom: number): number {
  return TILE_PIXELS * 2 ** zoom;
}

/** Returns the area of a ring in square pixels at a zoom, positive for either direction. */
export function pixelArea(ring: readonly LonLat[], zoom: number): number {
  const points = ring.map(toUnitSquare);
  let twice = 0;
  let [ax, ay] = points.at(-1) ?? [0, 0];
  for (const [bx, by] of points) {
    twice += ax * by - bx * ay;
    [ax, ay] = [bx, by];
  }
  return Math.abs(twice / 2) * worldPixels(zoom) ** 2;
}

/** Returns the length of a line in pixels at a zoom. */
export function pixelLength(line: readonly LonLat[], zoom: number): number {
  const points = line.map(toUnitSquare);
  let length = 0;
  for (const [i, [bx, by]] of points.entries()) {
    const [ax, ay] = points[i - 1] ?? [bx, by];
    length += Math.hypot(bx - ax, by - ay);
  }
  return length * worldPixels(zoom);
}
