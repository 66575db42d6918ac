import { GEOMETRY, type OwnColumn, type OwnLayer, type PackedTexts, textOf } from '../own-layer';

/** Columns of more distinct texts than this are not written: the map can neither colour nor filter by them. */
const MAX_TEXTS = 1_000;

/** Number of columns that are written at most. */
const MAX_COLUMNS = 24;

/** Length of the texts of which the blob is made, in characters. */
const PART_LENGTH = 1 << 20;

/** Returns the columns by which the map can colour and filter. */
export function mappableColumns(columns: readonly OwnColumn[]): readonly number[] {
  return [...columns.keys()]
    .filter((index) => {
      const column = columns[index];
      return column?.kind !== 'text' || column.texts.offsets.length - 2 <= MAX_TEXTS;
    })
    .slice(0, MAX_COLUMNS);
}

/**
 * Writes the features of a layer as `OwnLayer.features` describes. `shapes` has the GeoJSON geometry of each row that is
 * more than a point, by `shapeCodes`; 0 stands for none.
 */
export function writeFeatures(
  layer: Pick<OwnLayer, 'rowCount' | 'columns' | 'positions' | 'geometries' | 'featureColumns'>,
  shapes: PackedTexts,
  shapeCodes: Uint32Array,
): Blob {
  const { rowCount, positions, geometries, featureColumns } = layer;
  const columns = featureColumns.flatMap((index) => {
    const column = layer.columns[index];
    return column ? [{ key: `"c${index}":`, column }] : [];
  });
  const parts: Blob[] = [];
  let text = '{"type":"FeatureCollection","features":[';
  let separator = '';
  for (let row = 0; row < rowCount; row++) {
    if (geometries[row] === GEOMETRY.none) continue;
    const shape = shapeCodes[row] ?? 0;
    const geometry =
      shape === 0
        ? `{"type":"Point","coordinates":[${positions[2 * row]},${positions[2 * row + 1]}]}`
        : textOf(shapes, shape);
    let properties = '';
    for (const { key, column } of columns) {
      const value = numberAt(column, row);
      if (Number.isNaN(value)) continue;
      properties += `${properties && ','}${key}${value}`;
    }
    text += `${separator}{"type":"Feature","id":${row},"geometry":${geometry},"properties":{${properties}}}`;
    separator = ',\n';
    if (text.length < PART_LENGTH) continue;
    // A blob lies outside the memory for objects, and browsers may keep it on disk.
    parts.push(new Blob([text]));
    text = '';
  }
  return new Blob([...parts, text, ']}'], { type: 'application/geo+json' });
}

function numberAt(column: OwnColumn, row: number): number {
  if (column.kind === 'text') return column.codes[row] || Number.NaN;
  const value = column.values[row] ?? Number.NaN;
  return column.kind === 'boolean' && value > 1 ? Number.NaN : value;
}
