import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { zxyToTileId } from 'pmtiles';
import { MAX_LATITUDE } from './mercator';
import type { Tile } from './tiles';

/** Fixed length of the header. A reader fetches it with the root directory in one request of 16 KiB. */
const HEADER_BYTES = 127;
const FIRST_REQUEST_BYTES = 16_384;
const GZIP = 2;
const MVT = 1;

/** Entries of a leaf directory, about 8 kB. */
const LEAF_ENTRIES = 2048;

interface Entry {
  readonly id: number;
  /** Number of tiles; 0 for a leaf directory. */
  run: number;
  readonly offset: number;
  readonly length: number;
}

/**
 * Returns a PMTiles v3 archive, clustered, with leaf directories if one directory is too large for the first request.
 * Identical tiles are stored once.
 */
export function writePmtiles(tiles: readonly Tile[], metadata: object): Buffer {
  const { entries, contents, bytes } = packTiles(tiles);
  const { directory, leaves } = writeDirectories(entries);
  const json = gzip(Buffer.from(JSON.stringify(metadata)));
  const jsonStart = HEADER_BYTES + directory.length;
  const leafStart = jsonStart + json.length;
  const tileStart = leafStart + leaves.length;

  const header = Buffer.alloc(HEADER_BYTES);
  const u64 = (at: number, value: number) => header.writeBigUInt64LE(BigInt(value), at);
  const degrees = (at: number, value: number) => header.writeInt32LE(Math.round(value * 1e7), at);
  header.write('PMTiles');
  header[7] = 3;
  u64(8, HEADER_BYTES);
  u64(16, directory.length);
  u64(24, jsonStart);
  u64(32, json.length);
  u64(40, leafStart);
  u64(48, leaves.length);
  u64(56, tileStart);
  u64(64, bytes);
  u64(72, tiles.length);
  u64(80, entries.length);
  u64(88, contents.length);
  header[96] = 1;
  header[97] = GZIP;
  header[98] = GZIP;
  header[99] = MVT;
  header[100] = Math.min(...tiles.map(({ z }) => z));
  header[101] = Math.max(...tiles.map(({ z }) => z));
  degrees(102, -180);
  degrees(106, -MAX_LATITUDE);
  degrees(110, 180);
  degrees(114, MAX_LATITUDE);
  return Buffer.concat([header, directory, json, leaves, ...contents]);
}

/** Throws if even a directory of leaves does not fit the first request. */
function writeDirectories(entries: readonly Entry[]): { directory: Buffer; leaves: Buffer } {
  const only = gzip(encodeDirectory(entries));
  if (fitsFirstRequest(only)) return { directory: only, leaves: Buffer.alloc(0) };
  const leaves: Buffer[] = [];
  const root: Entry[] = [];
  let offset = 0;
  for (let start = 0; start < entries.length; start += LEAF_ENTRIES) {
    const leaf = gzip(encodeDirectory(entries.slice(start, start + LEAF_ENTRIES)));
    root.push({ id: entries[start]?.id ?? 0, run: 0, offset, length: leaf.length });
    leaves.push(leaf);
    offset += leaf.length;
  }
  const directory = gzip(encodeDirectory(root));
  if (!fitsFirstRequest(directory)) throw new Error(`${leaves.length} directories are too many`);
  return { directory, leaves: Buffer.concat(leaves) };
}

function fitsFirstRequest(directory: Buffer): boolean {
  return HEADER_BYTES + directory.length <= FIRST_REQUEST_BYTES;
}

function packTiles(tiles: readonly Tile[]) {
  const entries: Entry[] = [];
  const contents: Buffer[] = [];
  const seen = new Map<string, { offset: number; length: number }>();
  let bytes = 0;
  for (const { id, data } of byId(tiles)) {
    const hash = createHash('sha256').update(data).digest('base64');
    let place = seen.get(hash);
    if (!place) {
      const content = gzip(data);
      place = { offset: bytes, length: content.length };
      seen.set(hash, place);
      contents.push(content);
      bytes += content.length;
    }
    const last = entries.at(-1);
    if (last && last.offset === place.offset && last.id + last.run === id) last.run++;
    else entries.push({ id, run: 1, ...place });
  }
  return { entries, contents, bytes };
}

function byId(tiles: readonly Tile[]) {
  return tiles
    .map(({ z, x, y, data }) => ({ id: zxyToTileId(z, x, y), data }))
    .sort((a, b) => a.id - b.id);
}

/**
 * Encodes a directory column by column: differences of ids, run lengths, lengths, offsets (0 means directly after
 * the previous entry).
 */
function encodeDirectory(entries: readonly Entry[]): Buffer {
  const bytes: number[] = [];
  varint(bytes, entries.length);
  for (const [i, { id }] of entries.entries()) varint(bytes, id - (entries[i - 1]?.id ?? 0));
  for (const { run } of entries) varint(bytes, run);
  for (const { length } of entries) varint(bytes, length);
  for (const [i, { offset }] of entries.entries()) {
    const before = entries[i - 1];
    const follows = before !== undefined && before.offset + before.length === offset;
    varint(bytes, follows ? 0 : offset + 1);
  }
  return Buffer.from(bytes);
}

function varint(bytes: number[], value: number): void {
  let rest = value;
  while (rest >= 0x80) {
    bytes.push((rest % 0x80) | 0x80);
    rest = Math.floor(rest / 0x80);
  }
  bytes.push(rest);
}

/** Compresses with a window no larger than small data needs: to clear a large one takes longer than to compress a tile. */
function gzip(data: Uint8Array): Buffer {
  const isSmall = data.length < 2 ** SMALL_WINDOW;
  return gzipSync(data, {
    level: 9,
    ...(isSmall && { windowBits: SMALL_WINDOW, memLevel: 5, chunkSize: 2 ** SMALL_WINDOW }),
  });
}

const SMALL_WINDOW = 11;
