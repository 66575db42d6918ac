import { readFileSync } from 'node:fs';
import { VectorTile } from '@mapbox/vector-tile';
import { PbfReader } from 'pbf';
import { PMTiles, type RangeResponse, type Source } from 'pmtiles';

/** Lines or rings of a tile as x and y in turn, in tile units, by what they are. */
export type TileParts = ReadonlyMap<string, readonly (readonly number[])[]>;

/** Opens an archive that the build has written to `public/generated/basemap`. */
export function openBuilt(file: string): { readonly bytes: Buffer; readonly archive: PMTiles } {
  const bytes = readFileSync(new URL(`../../public/generated/basemap/${file}`, import.meta.url));
  return { bytes, archive: openArchive(bytes) };
}

/** Opens an archive whose requests beyond an offset are answered with half of what was asked for. */
export function openArchive(bytes: Buffer, cutBeyond = Number.POSITIVE_INFINITY): PMTiles {
  const source: Source = {
    getKey: () => 'memory',
    getBytes: async (offset, length): Promise<RangeResponse> => {
      const end = offset + (offset < cutBeyond ? length : Math.floor(length / 2));
      return { data: new Uint8Array(bytes.subarray(offset, end)).buffer };
    },
  };
  return new PMTiles(source);
}

/** Resolves with the parts of a tile of the fine coast by kind; undefined if the archive has no such tile. */
export async function finePartsAt(
  archive: PMTiles,
  z: number,
  x: number,
  y: number,
): Promise<TileParts | undefined> {
  const tile = await archive.getZxy(z, x, y);
  return tile && partsOf(tile.data, ({ properties }) => String(properties.kind));
}

/** Resolves with the parts of a tile of the world archive by layer. */
export async function worldPartsAt(
  archive: PMTiles,
  z: number,
  x: number,
  y: number,
): Promise<TileParts> {
  const tile = await archive.getZxy(z, x, y);
  return tile ? partsOf(tile.data, (_, layer) => layer) : new Map();
}

type BuiltFeature = ReturnType<VectorTile['layers'][string]['feature']>;

function partsOf(
  data: ArrayBuffer,
  kindOf: (feature: BuiltFeature, layer: string) => string,
): TileParts {
  const parts = new Map<string, number[][]>();
  for (const [name, layer] of Object.entries(new VectorTile(new PbfReader(data)).layers)) {
    for (let i = 0; i < layer.length; i++) {
      const feature = layer.feature(i);
      if (feature.type === 1) continue;
      const kind = kindOf(feature, name);
      const read = feature.loadGeometry().map((part) => part.flatMap(({ x, y }) => [x, y]));
      parts.set(kind, [...(parts.get(kind) ?? []), ...read]);
    }
  }
  return parts;
}
