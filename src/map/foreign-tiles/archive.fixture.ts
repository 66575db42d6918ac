import type { FeatureCollection } from 'geojson';
import GeoJSONVT from 'geojson-vt';
import { zxyToTileId } from 'pmtiles';
import vtpbf from 'vt-pbf';

const HEADER = 127;
const NONE = 1;
const VECTOR = 1;

/** A made archive: its bytes, and what a test wants otherwise. */
export interface MadeArchive {
  readonly layer?: string;
  readonly maxZoom?: number;
  /** The number of the kind of tiles. */
  readonly tileType?: number;
  readonly metadata?: object;
  /** The bytes of each tile in place of those that are cut. */
  readonly tile?: Uint8Array;
}

/** Returns a PMTiles archive (version 3, not compressed) of the features from zoom 0 on, written by its specification. */
export function madeArchive(
  features: FeatureCollection,
  { layer = 'mines', maxZoom = 1, tileType = VECTOR, metadata, tile }: MadeArchive = {},
): Uint8Array<ArrayBuffer> {
  const cut = new GeoJSONVT(features, { maxZoom, indexMaxZoom: maxZoom });
  const tiles: { readonly id: number; readonly bytes: Uint8Array }[] = [];
  for (let z = 0; z <= maxZoom; z++) {
    for (let x = 0; x < 2 ** z; x++) {
      for (let y = 0; y < 2 ** z; y++) {
        const found = cut.getTile(z, x, y);
        if (!found || found.features.length === 0) continue;
        const bytes = tile ?? vtpbf.fromGeojsonVt({ [layer]: found }, { version: 2, extent: 4096 });
        tiles.push({ id: zxyToTileId(z, x, y), bytes });
      }
    }
  }
  tiles.sort((a, b) => a.id - b.id);
  const about = JSON.stringify(metadata ?? { vector_layers: [{ id: layer, fields: {} }] });
  const json = new TextEncoder().encode(about);
  const directory = directoryOf(tiles.map(({ id, bytes }) => ({ id, length: bytes.length })));
  const header = new DataView(new ArrayBuffer(HEADER));
  for (const [i, letter] of [...'PMTiles'].entries()) header.setUint8(i, letter.charCodeAt(0));
  header.setUint8(7, 3);
  const jsonAt = HEADER + directory.length;
  const tilesAt = jsonAt + json.length;
  const size = tiles.reduce((sum, { bytes }) => sum + bytes.length, 0);
  const places = [HEADER, directory.length, jsonAt, json.length, tilesAt, 0, tilesAt, size];
  for (const [i, value] of places.entries()) header.setBigUint64(8 + 8 * i, BigInt(value), true);
  for (const [i, value] of [1, NONE, NONE, tileType, 0, maxZoom].entries()) {
    header.setUint8(96 + i, value);
  }
  const corners = [-180, -85, 180, 85];
  for (const [i, value] of corners.entries()) header.setInt32(102 + 4 * i, value * 1e7, true);
  const parts = [
    new Uint8Array(header.buffer),
    directory,
    json,
    ...tiles.map(({ bytes }) => bytes),
  ];
  return Uint8Array.from(parts.flatMap((part) => [...part]));
}

function directoryOf(entries: readonly { readonly id: number; readonly length: number }[]) {
  const ids = entries.map(({ id }, i) => id - (entries[i - 1]?.id ?? 0));
  const lengths = entries.map(({ length }) => length);
  // 0 says that a tile follows the one before; other offsets are written one higher.
  const offsets = entries.map((_, i) => (i === 0 ? 1 : 0));
  const numbers = [entries.length, ...ids, ...entries.map(() => 1), ...lengths, ...offsets];
  return Uint8Array.from(numbers.flatMap(varint));
}

export function varint(value: number): number[] {
  const bytes: number[] = [];
  let rest = value;
  for (; rest >= 128; rest = Math.floor(rest / 128)) bytes.push((rest % 128) + 128);
  return [...bytes, rest];
}

/** Returns points with a name each. */
export function namedPoints(
  ...points: readonly (readonly [name: string, lon: number, lat: number])[]
): FeatureCollection {
  return {
    type: 'FeatureCollection',
    features: points.map(([name, lon, lat]) => ({
      type: 'Feature',
      properties: { name, depth: 12 },
      geometry: { type: 'Point', coordinates: [lon, lat] },
    })),
  };
}
