import { type Corners, isTangent } from '../../src/routing/corners';
import {
  HAZARD,
  ICE_LIMIT,
  LAND,
  type Obstacles,
  WEATHER_LIMIT,
} from '../../src/routing/obstacles';
import { EARTH_KM } from '../../src/routing/vec';
import { mortonKey, mortonOrder } from './morton-order';

/** The coarse coast lies up to this far out: a coarse corner stands for a fine one no farther away, km. */
const STANDS_FOR_KM = 32;
/** Fine corners examined before and after a coarse one in Morton order. */
const SEEN = 48;

/** Returns the pairs of corners that see each other along a line on which a path may bend at both. @param corners all placed */
export function edgesOf(obstacles: Obstacles, corners: Corners): Uint32Array {
  const solid = LAND | HAZARD | ICE_LIMIT;
  const { points, count } = corners;
  const edges: number[] = [];
  for (let i = 0; i < count; i++) {
    const [x, y, z] = corners.point(i);
    for (let j = i + 1; j < count; j++) {
      const u = points[3 * j] as number;
      const v = points[3 * j + 1] as number;
      const w = points[3 * j + 2] as number;
      if (!isTangent(corners, i, u, v, w) || !isTangent(corners, j, x, y, z)) continue;
      if (!obstacles.blocks(x, y, z, u, v, w, solid)) edges.push(i, j);
    }
  }
  return Uint32Array.from(edges);
}

/** Returns 1 for each edge that crosses a latitude limit for weather, else 0. */
export function edgesBeyondWeather(
  obstacles: Obstacles,
  corners: Corners,
  edges: Uint32Array,
): Uint8Array {
  return Uint8Array.from({ length: edges.length / 2 }, (_, edge) => {
    const [from, to] = [
      corners.point(edges[2 * edge] as number),
      corners.point(edges[2 * edge + 1] as number),
    ];
    return obstacles.blocks(...from, ...to, WEATHER_LIMIT) ? 1 : 0;
  });
}

/**
 * Returns for each coarse corner the number of the fine one that it stands for, from 1: the nearest of those next to it in Morton
 * order; 0 if none is near.
 *
 * @param fine all placed
 */
export function placesOf(coarse: Corners, fine: Corners): Uint32Array {
  const { points, count } = fine;
  const order = mortonOrder(points, 3, count);
  const keys = order.map((i) =>
    mortonKey(points[3 * i] as number, points[3 * i + 1] as number, points[3 * i + 2] as number),
  );
  return Uint32Array.from({ length: coarse.count }, (_, corner) => {
    const [x, y, z] = coarse.point(corner);
    const key = mortonKey(x, y, z);
    let [low, high] = [0, count];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((keys[middle] as number) < key) low = middle + 1;
      else high = middle;
    }
    let place = 0;
    let least = (STANDS_FOR_KM / EARTH_KM) ** 2;
    for (let at = Math.max(0, low - SEEN); at < Math.min(count, low + SEEN); at++) {
      const i = order[at] as number;
      const u = (points[3 * i] as number) - x;
      const v = (points[3 * i + 1] as number) - y;
      const w = (points[3 * i + 2] as number) - z;
      const square = u * u + v * v + w * w;
      if (square >= least) continue;
      least = square;
      place = i + 1;
    }
    return place;
  });
}
