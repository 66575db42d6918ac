import type { Feature } from 'geojson';
import GeoJSONVT, { type RawTile } from 'geojson-vt';
import type { TileAddress } from './own-rows-protocol';
import { EXTENT, MAX_ZOOM, type TileFeature } from './tile-form';

/** Units by which lines and areas are cut outside a tile, so that their ends do not show: 32 pixels. */
const BUFFER = 256;

/** How far lines may be from what they simplify, in units: 0.2 pixels. */
const TOLERANCE = 1.6;

/** Lines, areas and groups of points, cut into tiles. */
export interface ShapeIndex {
  getTileRaw(z: number, x: number, y: number): RawTile | null;
}

/** Returns what cuts features whose ids are rows into tiles. */
export function createShapeIndex(features: Feature[]): ShapeIndex {
  return new GeoJSONVT(
    { type: 'FeatureCollection', features },
    { maxZoom: MAX_ZOOM, extent: EXTENT, buffer: BUFFER, tolerance: TOLERANCE },
  );
}

/** Returns what a tile has of lines, areas and groups of points. */
export function shapesOfTile(
  index: ShapeIndex,
  { z, x, y }: TileAddress,
  isPassing: Uint8Array | undefined,
): readonly TileFeature[] {
  const features = index.getTileRaw(z, x, y)?.features ?? [];
  return features.flatMap((feature): readonly TileFeature[] => {
    const row = Number(feature.id);
    if (isPassing && isPassing[row] !== 1) return [];
    if (feature.type === 4) return [{ row, type: 1, parts: [[feature.x, feature.y]] }];
    if (feature.type === 1) return [{ row, type: 1, parts: [feature.geometry] }];
    return [{ row, type: feature.type, parts: feature.geometry }];
  });
}
