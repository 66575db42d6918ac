import type { Feature, FeatureCollection } from 'geojson';
import type { OwnLayer } from '../../../../own-data/own-layer';
import { exportedCell } from './layer-rows';

/**
 * Resolves with rows of a layer as GeoJSON (RFC 7946): the geometries that the map draws, with the cells of all columns as
 * properties.
 */
export async function layerGeoJson(
  { columns, features }: Pick<OwnLayer, 'columns' | 'features'>,
  rows: Uint32Array,
): Promise<string> {
  const wanted = new Set(rows);
  const drawn: FeatureCollection = JSON.parse(await features.text());
  return JSON.stringify({
    type: 'FeatureCollection',
    features: drawn.features.flatMap((feature): Feature[] => {
      const row = Number(feature.id);
      if (!wanted.has(row)) return [];
      const cells = columns.map((column) => [column.name, exportedCell(column, row) ?? null]);
      // Built from entries, so that no name can reach a prototype.
      return [
        { type: 'Feature', geometry: feature.geometry, properties: Object.fromEntries(cells) },
      ];
    }),
  });
}
