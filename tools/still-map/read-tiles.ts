import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { bytesToHeader, type Header, zxyToTileId } from 'pmtiles';
import { decodeTile } from '../../src/still-map/decode-tile';
import type { ReadTile, TileContent } from '../../src/still-map/plane-feature';

/** The archives of the basemap by the source that the map's style names. */
const FILES: Readonly<Record<string, string>> = {
  world: 'basemap/world.pmtiles',
  'fine-coast': 'basemap/fine-coast.pmtiles',
};

const readers = new Map<string, ReadTile>();

/** Returns the reader of the built tiles in a folder of generated files: the same one each time, which decodes each tile once. */
export function builtTiles(folder: string): ReadTile {
  const reader = readers.get(folder) ?? openTiles(folder);
  readers.set(folder, reader);
  return reader;
}

function openTiles(folder: string): ReadTile {
  const archives = new Map<string, TileArchive>();
  const known = new Map<string, TileContent | undefined>();
  return (source, z, x, y) => {
    const key = `${source}/${z}/${x}/${y}`;
    if (known.has(key)) return known.get(key);
    const file = FILES[source];
    if (file === undefined) throw new Error(`No archive of tiles is called ${source}`);
    const archive = archives.get(source) ?? new TileArchive(join(folder, file));
    archives.set(source, archive);
    const bytes = archive.read(zxyToTileId(z, x, y));
    const content = bytes && decodeTile(bytes);
    known.set(key, content);
    return content;
  };
}

/** A PMTiles archive on disk, read synchronously: the build has nothing to wait for meanwhile. */
class TileArchive {
  private readonly file: number;
  private readonly header: Header;
  private readonly directories = new Map<number, Directory>();

  constructor(path: string) {
    this.file = openSync(path, 'r');
    const bytes = this.bytes(0, Math.min(HEADER_BYTES, fstatSync(this.file).size));
    this.header = bytesToHeader(new Uint8Array(bytes).buffer);
    process.once('exit', () => closeSync(this.file));
  }

  /** Returns the bytes of a tile; undefined if the archive has none. */
  read(id: number): Uint8Array | undefined {
    const { rootDirectoryOffset, rootDirectoryLength, leafDirectoryOffset, tileDataOffset } =
      this.header;
    let [offset, length] = [rootDirectoryOffset, rootDirectoryLength];
    for (let depth = 0; depth < MAX_DEPTH; depth++) {
      const entry = this.directory(offset, length).find(id);
      if (!entry) return undefined;
      if (entry.run > 0) {
        return id < entry.id + entry.run
          ? gunzipSync(this.bytes(tileDataOffset + entry.offset, entry.length))
          : undefined;
      }
      [offset, length] = [leafDirectoryOffset + entry.offset, entry.length];
    }
    return undefined;
  }

  private directory(offset: number, length: number): Directory {
    const known = this.directories.get(offset);
    if (known) return known;
    const directory = new Directory(gunzipSync(this.bytes(offset, length)));
    this.directories.set(offset, directory);
    return directory;
  }

  private bytes(offset: number, length: number): Buffer {
    const bytes = Buffer.alloc(length);
    readSync(this.file, bytes, 0, length, offset);
    return bytes;
  }
}

const HEADER_BYTES = 127;
const MAX_DEPTH = 4;

interface Entry {
  readonly id: number;
  /** Number of tiles; 0 for a leaf directory. */
  readonly run: number;
  readonly offset: number;
  readonly length: number;
}

/** A directory of the archive: columns of varints, as the specification of PMTiles 3 describes. */
class Directory {
  private readonly entries: readonly Entry[];

  constructor(bytes: Uint8Array) {
    let at = 0;
    const next = () => {
      let [value, scale] = [0, 1];
      for (;;) {
        const byte = bytes[at++] ?? 0;
        value += (byte & 0x7f) * scale;
        if (byte < 0x80) return value;
        scale *= 0x80;
      }
    };
    const count = next();
    const column = () => Array.from({ length: count }, next);
    let id = 0;
    const ids = column().map((step) => {
      id += step;
      return id;
    });
    const runs = column();
    const lengths = column();
    let after = 0;
    this.entries = column().map((stored, i) => {
      const [start = 0, run = 0, length = 0] = [ids[i], runs[i], lengths[i]];
      const offset = stored === 0 ? after : stored - 1;
      after = offset + length;
      return { id: start, run, offset, length };
    });
  }

  /** Returns the last entry that begins at or before an id. */
  find(id: number): Entry | undefined {
    let [low, high] = [0, this.entries.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.entries[middle]?.id ?? 0) <= id) low = middle + 1;
      else high = middle;
    }
    return this.entries[low - 1];
  }
}
