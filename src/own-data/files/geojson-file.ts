import type { Feature } from 'geojson';
import { GEOMETRY, type OwnLayer } from '../own-layer';
import { exportedCell } from './exported-cells';

/** Length of the texts of which the file is made, in characters. */
const PART_LENGTH = 1 << 20;

/**
 * Returns rows of a layer as GeoJSON (RFC 7946): the geometries that the map draws, with the cells of all columns as properties.
 * `shapes` has the features of rows that are more than a point.
 */
export function geojsonFile(
  { columns, positions, geometries }: Pick<OwnLayer, 'columns' | 'positions' | 'geometries'>,
  rows: Uint32Array,
  shapes: ReadonlyMap<number, Feature>,
): Blob {
  const parts: Blob[] = [];
  let text = '{"type":"FeatureCollection","features":[';
  let separator = '';
  for (const row of rows) {
    if (geometries[row] === GEOMETRY.none) continue;
    const coordinates = [positions[2 * row] ?? 0, positions[2 * row + 1] ?? 0];
    const cells = columns.map((column) => [column.name, exportedCell(column, row) ?? null]);
    text += separator;
    text += JSON.stringify({
      type: 'Feature',
      geometry: shapes.get(row)?.geometry ?? { type: 'Point', coordinates },
      // Built from entries, so that no name can reach a prototype.
      properties: Object.fromEntries(cells),
    });
    separator = ',\n';
    if (text.length < PART_LENGTH) continue;
    parts.push(new Blob([text]));
    text = '';
  }
  return new Blob([...parts, text, ']}'], { type: 'application/geo+json' });
}
