import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Position, Track } from '../../src/geo/position';
import { type FineLand, landOfSeas } from './land-of-seas';
import { readLandRings } from './land-rings';
import { openMouths } from './open-mouths';
import { PER_DEGREE, parseSeas } from './parse-seas';

export type { FineLand };

const CACHE = fileURLToPath(new URL('../../.cache/fine-land.bin', import.meta.url));
/** Files on which the content of the cache depends. */
const MAKERS = ['./fine-land.ts', './land-of-seas.ts', './open-mouths.ts', './parse-seas.ts'];
const HASH_BYTES = 32;

const require = createRequire(import.meta.url);

let land: FineLand | undefined;

/**
 * Returns the land of OpenStreetMap, without lakes and rivers: all that `@geo-maps/earth-seas-10m`, made in 2017, leaves
 * between the seas, but for the Río de la Plata, which has Natural Earth's shores. Its 61,000 rings have 1.8 million vertices, which lie about 800 m apart. Rings are cut at 180 degrees.
 * Takes a second the first time, and then reads a file in `.cache`.
 */
export function readFineLand(): FineLand {
  land ??= readCache() ?? makeCache();
  return land;
}

/** Returns the rings of the fine land as positions, all of them or those whose box meets a box in degrees. */
export function fineLandRings(
  box?: readonly [west: number, south: number, east: number, north: number],
): Track[] {
  const { coordinates, rings } = readFineLand();
  const found: Track[] = [];
  for (let ring = 0; ring < rings.length - 1; ring++) {
    const [start, end] = [rings[ring] ?? 0, rings[ring + 1] ?? 0];
    if (box && !meetsBox(coordinates, start, end, box)) continue;
    const track: Position[] = [];
    for (let i = start; i < end; i++) {
      track.push([
        (coordinates[2 * i] ?? 0) / PER_DEGREE,
        (coordinates[2 * i + 1] ?? 0) / PER_DEGREE,
      ]);
    }
    found.push(track);
  }
  return found;
}

function meetsBox(
  coordinates: Int32Array,
  start: number,
  end: number,
  [west, south, east, north]: readonly [number, number, number, number],
): boolean {
  let [minLon, minLat, maxLon, maxLat] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let i = start; i < end; i++) {
    const lon = coordinates[2 * i] ?? 0;
    const lat = coordinates[2 * i + 1] ?? 0;
    minLon = Math.min(minLon, lon);
    maxLon = Math.max(maxLon, lon);
    minLat = Math.min(minLat, lat);
    maxLat = Math.max(maxLat, lat);
  }
  return (
    minLon <= east * PER_DEGREE &&
    maxLon >= west * PER_DEGREE &&
    minLat <= north * PER_DEGREE &&
    maxLat >= south * PER_DEGREE
  );
}

function readCache(): FineLand | undefined {
  if (!existsSync(CACHE)) return undefined;
  const bytes = readFileSync(CACHE);
  if (!bytes.subarray(0, HASH_BYTES).equals(cacheKey())) return undefined;
  const words = new Int32Array(new Uint8Array(bytes.subarray(HASH_BYTES)).buffer);
  const ringCount = words[0] ?? 0;
  return { rings: words.subarray(1, 2 + ringCount), coordinates: words.subarray(2 + ringCount) };
}

function makeCache(): FineLand {
  const seas = parseSeas(readFileSync(require.resolve('@geo-maps/earth-seas-10m/map.geo.json')));
  const made = openMouths(landOfSeas(seas), readLandRings());
  const words = new Int32Array(1 + made.rings.length + made.coordinates.length);
  words[0] = made.rings.length - 1;
  words.set(made.rings, 1);
  words.set(made.coordinates, 1 + made.rings.length);
  mkdirSync(dirname(CACHE), { recursive: true });
  // Other processes may read or write the file at the same time.
  const draft = `${CACHE}.${process.pid}`;
  writeFileSync(draft, Buffer.concat([cacheKey(), Buffer.from(words.buffer)]));
  renameSync(draft, CACHE);
  return made;
}

/** Returns a hash of the package's description, which names its version, and of the code that reads it. */
function cacheKey(): Buffer {
  const hash = createHash('sha256');
  hash.update(readFileSync(require.resolve('@geo-maps/earth-seas-10m/package.json')));
  for (const maker of MAKERS) hash.update(readFileSync(new URL(maker, import.meta.url)));
  return hash.digest();
}
