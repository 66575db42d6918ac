import type { Feature, FeatureCollection } from 'geojson';
import { GEOMETRY } from '../own-layer';
import { NO_CLASS } from './row-classes';
import type { RowsOfLayer } from './rows-of-layer';

/** Resolves with what the map draws of rows as GeoJSON: their geometries as they are, with their class as a property. */
export async function drawnFeatures(
  rows: RowsOfLayer,
  passing: Uint32Array,
  colourColumn: number | null,
): Promise<FeatureCollection> {
  const shapes = await rows.shapes();
  const classes = rows.classes(colourColumn);
  const { positions, geometries } = rows.layer;
  const features: Feature[] = [];
  for (const row of passing) {
    if (geometries[row] === GEOMETRY.none) continue;
    const rank = classes?.ofRows[row] ?? NO_CLASS;
    const coordinates = [positions[2 * row] ?? 0, positions[2 * row + 1] ?? 0];
    features.push({
      type: 'Feature',
      id: row,
      geometry: shapes.get(row)?.geometry ?? { type: 'Point', coordinates },
      properties: classes && rank !== NO_CLASS ? { [classes.key]: rank } : {},
    });
  }
  return { type: 'FeatureCollection', features };
}
