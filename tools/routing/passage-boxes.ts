import type { Bounds } from '../../src/geo/bounds';
import { type Position, type Track, wrapLongitude } from '../../src/geo/position';
import { densify } from '../../src/geo/track';
import { nauticalMiles } from '../../src/geo/units';

/** Boxes of canals, the only places where a track may cross land. */
const CANALS: Readonly<Record<string, Bounds>> = {
  panama: [-80, 8.8, -79.4, 9.45],
  suez: [32.2, 29.85, 32.7, 31.35],
  kiel: [9.1, 53.85, 10.25, 54.45],
  corinth: [22.9, 37.88, 23.05, 37.97],
  'cape-cod': [-70.66, 41.7, -70.46, 41.8],
  canso: [-61.46, 45.52, -61.23, 45.69],
  soo: [-84.8, 45.85, -83.85, 46.62],
  'st-clair': [-83.2, 41.9, -82.38, 43.14],
  welland: [-79.28, 42.8, -79.18, 43.32],
  'st-lawrence-seaway': [-76.55, 43.95, -73.4, 45.6],
  'st-lawrence': [-73.6, 45.4, -69.25, 48.35],
};

/** Boxes that a line crosses if it takes a passage, for engines that name no passages. */
const PASSAGES: Readonly<Record<string, Bounds>> = {
  ...CANALS,
  'good-hope': [15, -60, 25, -33.5],
  magellan: [-77, -54.2, -63, -52],
  drake: [-77, -66, -54, -54.2],
};

/** Step of sampling, less than the width of any box. */
const STEP = nauticalMiles(5);

export function isInCanal(position: Position): boolean {
  return Object.values(CANALS).some((box) => isIn(box, position));
}

/** Returns the ids of the passages that a track's great circles cross. */
export function passagesOn(track: Track): readonly string[] {
  const positions = densify(track, STEP);
  const found = Object.entries(PASSAGES).filter(([, box]) =>
    positions.some((position) => isIn(box, position)),
  );
  return found.map(([id]) => id);
}

function isIn([west, south, east, north]: Bounds, [lon, lat]: Position): boolean {
  const here = wrapLongitude(lon);
  return here >= west && here <= east && lat >= south && lat <= north;
}
