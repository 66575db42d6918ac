import type { Feature } from 'geojson';
import GeoJSONVT, { type LegacyFeature, type LegacyTile } from 'geojson-vt';
import { fromGeojsonVt } from 'vt-pbf';
import { BUFFER, EXTENT, tidyFeature } from './tidy-tile';

export interface Tile {
  readonly z: number;
  readonly x: number;
  readonly y: number;
  /** Mapbox Vector Tile, uncompressed. */
  readonly data: Uint8Array;
}

/** Features by layer, in the order in which they are written to a tile. */
export type TileLayers = Readonly<Record<string, readonly Feature[]>>;

/** Cuts the world at one zoom into tiles. Omits tiles without contents. */
export function tilesAt(z: number, layers: TileLayers): Tile[] {
  const cutters = Object.entries(layers).map(([name, features]) => ({
    name,
    cutter: new GeoJSONVT(
      { type: 'FeatureCollection', features: [...features] },
      {
        maxZoom: z,
        indexMaxZoom: z,
        indexMaxPoints: 0,
        tolerance: 0,
        extent: EXTENT,
        buffer: BUFFER,
      },
    ),
  }));
  const tiles: Tile[] = [];
  for (let x = 0; x < 1 << z; x++) {
    for (let y = 0; y < 1 << z; y++) {
      const cut: Record<string, LegacyTile> = {};
      for (const { name, cutter } of cutters) {
        const features = tidy(cutter.getTile(z, x, y));
        if (features.length > 0) cut[name] = { features };
      }
      if (Object.keys(cut).length > 0) tiles.push({ z, x, y, data: encode(cut) });
    }
  }
  return tiles;
}

function tidy(tile: LegacyTile | null): LegacyFeature[] {
  return (tile?.features ?? []).flatMap((feature) => tidyFeature(feature) ?? []);
}

function encode(layers: Record<string, LegacyTile>): Uint8Array {
  return fromGeojsonVt(layers, { version: 2, extent: EXTENT });
}
