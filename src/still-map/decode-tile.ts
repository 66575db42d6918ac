import { VectorTile } from '@mapbox/vector-tile';
import { PbfReader } from 'pbf';
import type { FeatureType, TileContent, TileFeature } from './plane-feature';

/** Returns the contents of a vector tile. */
export function decodeTile(bytes: Uint8Array): TileContent {
  const { layers } = new VectorTile(new PbfReader(bytes));
  const read = Object.entries(layers).map(([name, layer]) => [
    name,
    Array.from({ length: layer.length }, (_, i): TileFeature => {
      const feature = layer.feature(i);
      return {
        type: feature.type as FeatureType,
        properties: feature.properties,
        parts: feature.loadGeometry().map((part) => part.flatMap(({ x, y }) => [x, y])),
      };
    }),
  ]);
  return { extent: Object.values(layers)[0]?.extent ?? 4096, layers: Object.fromEntries(read) };
}
