import { readFineLand } from '../../tools/coast/fine-land';
import { PER_DEGREE } from '../../tools/coast/parse-seas';
import { MAX_LATITUDE, toUnitSquare, worldPixels } from '../basemap/mercator';
import { pointWeights } from '../basemap/vertex-weights';
import { areaOf, type Path, pathOf } from './path';

/** Sizes in CSS pixels at the zoom, as in `basemap/detail.ts`; tiles of the last zoom are displayed at up to 16 times that. */
interface FineDetail {
  /** Bends whose triangle is smaller are removed, square pixels. */
  readonly bend: number;
  /** Islands that are smaller are removed, square pixels. */
  readonly island: number;
}

/** Detail by zoom. The last has every vertex. */
export const FINE_DETAIL: ReadonlyMap<number, FineDetail> = new Map([
  [7, { bend: 0.5, island: 0.5 }],
  [8, { bend: 0.5, island: 0.25 }],
  [9, { bend: 0.4, island: 0 }],
  [10, { bend: 0, island: 0 }],
]);

/** North of this latitude, bends that are not drawn at `POLAR_ZOOM` are drawn at no zoom. */
const POLAR_LATITUDE = 70;
const POLAR_ZOOM = 8;

interface WeighedRing {
  readonly path: Path;
  readonly weights: Float64Array;
}

/** Reads and weighs the fine land once, and returns a function that simplifies it for a zoom. */
export function openFineShores(): (zoom: number) => Path[] {
  const shores = readShores();
  return (zoom) => {
    const detail = FINE_DETAIL.get(zoom);
    if (!detail) throw new Error(`No detail is set for zoom ${zoom}`);
    const least = smallestBend(zoom);
    const polar = Math.max(least, smallestBend(POLAR_ZOOM));
    const smallest = detail.island / worldPixels(zoom) ** 2;
    return shores
      .filter(({ path }) => Math.abs(areaOf(path)) >= smallest)
      .map((shore) => thin(shore, least, polar));
  };
}

/** Returns the smallest bend that is drawn at a zoom, in the unit square. */
function smallestBend(zoom: number): number {
  return (FINE_DETAIL.get(zoom)?.bend ?? 0) / worldPixels(zoom) ** 2;
}

function readShores(): WeighedRing[] {
  const { coordinates, rings } = readFineLand();
  const shores: WeighedRing[] = [];
  for (let ring = 0; ring < rings.length - 1; ring++) {
    const part = coordinates.subarray(2 * (rings[ring] ?? 0), 2 * (rings[ring + 1] ?? 0));
    const path = pathOf(toSquare(part));
    const weights = pointWeights(path.points, (i) =>
      isOnEdge(part[2 * i] ?? 0, part[2 * i + 1] ?? 0),
    );
    shores.push({ path, weights });
  }
  return shores;
}

function toSquare(coordinates: Int32Array): Float64Array {
  const points = new Float64Array(coordinates.length);
  for (let i = 0; i < points.length; i += 2) {
    const [x, y] = toUnitSquare([
      (coordinates[i] ?? 0) / PER_DEGREE,
      (coordinates[i + 1] ?? 0) / PER_DEGREE,
    ]);
    points[i] = x;
    points[i + 1] = y;
  }
  return points;
}

/** Returns whether a vertex lies on the edge of the world, where land is cut. */
function isOnEdge(lon: number, lat: number): boolean {
  return Math.abs(lon) >= 180 * PER_DEGREE || lat <= -MAX_LATITUDE * PER_DEGREE;
}

const [, POLAR_Y] = toUnitSquare([0, POLAR_LATITUDE]);

function thin({ path, weights }: WeighedRing, least: number, polar: number): Path {
  if (least === 0 && path.minY > POLAR_Y) return path;
  const kept = new Float64Array(path.points.length);
  let count = 0;
  for (const [i, weight] of weights.entries()) {
    if (weight < ((path.points[2 * i + 1] ?? 0) < POLAR_Y ? polar : least)) continue;
    kept[count] = path.points[2 * i] ?? 0;
    kept[count + 1] = path.points[2 * i + 1] ?? 0;
    count += 2;
  }
  return pathOf(kept.slice(0, count));
}
