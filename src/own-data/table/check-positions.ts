import { wrapLongitude } from '../../geo/position';
import type { FaultList } from '../fault';
import { GEOMETRY } from '../own-layer';

const MAX_LAT = 90;
const MAX_LON = 360;

/** Rows below which none can be judged by the others. */
const LEAST_ROWS = 5;

/** Quartile ranges by which the range of usual values passes the quartiles: Tukey's fences. */
const FENCE = 1.5;

/** Degrees by which that range is widened further, for points that lie close together. */
const MARGIN = 1;

/** The positions of a layer, changed in place. */
export interface Positions {
  readonly positions: Float64Array;
  readonly geometries: Uint8Array;
  readonly origins: Uint32Array;
  /** Not 0 for geometries of more than one position. */
  readonly shapeCodes: Uint32Array;
}

/**
 * Takes out positions that do not exist, wraps longitudes, and returns the rows whose latitude and longitude seem to be
 * swapped: those that lie outside Tukey's fences of all points, but within them once turned round. Turns them round if told to.
 */
export function checkPositions(
  { positions, geometries, origins, shapeCodes }: Positions,
  turnsSwapped: boolean,
  faults: FaultList,
): Uint32Array {
  const isSwapped = swappedTest(positions, geometries);
  const swapped: number[] = [];
  for (const [row, geometry] of geometries.entries()) {
    if (geometry !== GEOMETRY.point || shapeCodes[row] !== 0) continue;
    const [lon = Number.NaN, lat = Number.NaN] = positions.subarray(2 * row, 2 * row + 2);
    const origin = origins[row] ?? 0;
    const turned = isSwapped(lon, lat);
    if (turned) {
      swapped.push(row);
      faults.add(turnsSwapped ? 'turned' : 'swapped', origin, { text: `${lat}, ${lon}` });
    }
    const [x, y] = turned && turnsSwapped ? [lat, lon] : [lon, lat];
    if (isOnEarth(x, y)) {
      positions[2 * row] = wrapLongitude(x);
      positions[2 * row + 1] = y;
      continue;
    }
    if (!turned) faults.add('out-of-range', origin, { text: `${lat}, ${lon}` });
    positions.fill(Number.NaN, 2 * row, 2 * row + 2);
    geometries[row] = GEOMETRY.none;
  }
  return Uint32Array.from(swapped);
}

function isOnEarth(lon: number, lat: number): boolean {
  return Math.abs(lat) <= MAX_LAT && Math.abs(lon) <= MAX_LON;
}

function swappedTest(
  positions: Float64Array,
  geometries: Uint8Array,
): (lon: number, lat: number) => boolean {
  const sound = geometries.reduce((count, each) => count + (each === GEOMETRY.point ? 1 : 0), 0);
  if (sound < LEAST_ROWS) return () => false;
  const lons = new Float64Array(sound);
  const lats = new Float64Array(sound);
  let at = 0;
  for (const [row, geometry] of geometries.entries()) {
    if (geometry !== GEOMETRY.point) continue;
    lons[at] = positions[2 * row] ?? 0;
    lats[at++] = positions[2 * row + 1] ?? 0;
  }
  const [west, east] = usualRange(lons);
  const [south, north] = usualRange(lats);
  const isInside = (lon: number, lat: number) =>
    lon >= west && lon <= east && lat >= south && lat <= north;
  return (lon, lat) => !isInside(lon, lat) && isInside(lat, lon) && isOnEarth(lat, lon);
}

/** Returns the range of usual values; sorts the values. */
function usualRange(values: Float64Array): readonly [number, number] {
  values.sort();
  const low = values[Math.floor((values.length - 1) / 4)] ?? 0;
  const high = values[Math.ceil(((values.length - 1) * 3) / 4)] ?? 0;
  const margin = (high - low) * FENCE + MARGIN;
  return [low - margin, high + margin];
}
