import { type Compression, type Header, PMTiles, ResolvedValueCache, type Source } from 'pmtiles';
import { ArchiveFailure } from './archive-failure';
import { isSoundTile } from './sound-tile';

/** What an archive says of itself, as far as it is drawn. */
export interface ArchiveFacts {
  readonly minZoom: number;
  readonly maxZoom: number;
  /** West, south, east, north in degrees. */
  readonly bounds: readonly [number, number, number, number];
  /** Names of the layers of its tiles. */
  readonly layers: readonly string[];
}

export interface Archive {
  readonly facts: ArchiveFacts;
  /** Resolves with a sound vector tile, without content where the archive has none. */
  tile(z: number, x: number, y: number): Promise<ArrayBuffer>;
}

/** Numbers of the format (PMTiles 3, section 3). */
const SPEC = 3;
const GZIP = 2;
const VECTOR = 1;
const PICTURES = [2, 3, 4, 5];

/** Bytes of a tile, directory or list of layers once inflated. */
const MOST_INFLATED = 8 * 1024 * 1024;

/** Layers that are drawn. */
const MOST_LAYERS = 24;
const MOST_NAME = 200;

const MOST_ZOOM = 22;
const MAX_LAT = 85.051129;

/** Directories that are kept. */
const MOST_DIRECTORIES = 32;

/** Resolves with an archive of vector tiles. Rejects with an `ArchiveFailure`, or with what the format's reader throws. */
export async function openArchive(source: Source): Promise<Archive> {
  const cache = new ResolvedValueCache(MOST_DIRECTORIES, false, inflate);
  const archive = new PMTiles(source, cache, inflate);
  const header = await archive.getHeader().catch((error: unknown) => {
    throw error instanceof ArchiveFailure ? error : new ArchiveFailure('not-pmtiles');
  });
  if (header.specVersion !== SPEC) throw new ArchiveFailure('not-pmtiles');
  if (header.tileType !== VECTOR) {
    throw new ArchiveFailure(PICTURES.includes(header.tileType) ? 'raster' : 'damaged');
  }
  const layers = layerNames(await archive.getMetadata());
  if (layers.length === 0 || header.minZoom > header.maxZoom) throw new ArchiveFailure('damaged');
  return {
    facts: {
      minZoom: Math.min(MOST_ZOOM, header.minZoom),
      maxZoom: Math.min(MOST_ZOOM, header.maxZoom),
      bounds: boundsOf(header),
      layers,
    },
    async tile(z, x, y) {
      const found = await archive.getZxy(z, x, y);
      if (!found) return new ArrayBuffer(0);
      if (!isSoundTile(new Uint8Array(found.data))) throw new ArchiveFailure('damaged');
      return found.data;
    },
  };
}

/** Returns the bounds of an archive; the whole world for bounds that are none. */
function boundsOf({ minLon, minLat, maxLon, maxLat }: Header): ArchiveFacts['bounds'] {
  const isSound = minLon < maxLon && minLat < maxLat && minLon >= -180 && maxLon <= 180;
  if (!isSound) return [-180, -MAX_LAT, 180, MAX_LAT];
  return [minLon, Math.max(-MAX_LAT, minLat), maxLon, Math.min(MAX_LAT, maxLat)];
}

function layerNames(metadata: unknown): readonly string[] {
  if (typeof metadata !== 'object' || metadata === null || !('vector_layers' in metadata))
    return [];
  if (!Array.isArray(metadata.vector_layers)) return [];
  const names = metadata.vector_layers.flatMap((layer: unknown): string[] =>
    typeof layer === 'object' && layer !== null && 'id' in layer && typeof layer.id === 'string'
      ? [layer.id]
      : [],
  );
  const sound = names.filter((name) => name !== '' && name.length <= MOST_NAME);
  return [...new Set(sound)].slice(0, MOST_LAYERS);
}

/** Inflates bytes, which a false archive could let grow a thousandfold, as far as the limit. */
async function inflate(bytes: ArrayBuffer, compression: Compression): Promise<ArrayBuffer> {
  if (compression !== GZIP) {
    if (compression > GZIP) throw new ArchiveFailure('damaged');
    return bytes;
  }
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for (const reader = stream.getReader(); ; ) {
    const { done, value } = await reader.read();
    if (done) return new Blob(parts).arrayBuffer();
    size += value.byteLength;
    if (size > MOST_INFLATED) {
      await reader.cancel();
      throw new ArchiveFailure('too-large');
    }
    parts.push(value);
  }
}
