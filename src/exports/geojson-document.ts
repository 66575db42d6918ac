import type { Feature, FeatureCollection, Geometry, Position as JsonPosition } from 'geojson';
import { splitTrack } from '../geo/antimeridian';
import { type Position, wrapLongitude } from '../geo/position';
import type { ExportedGeometry, ExportedTable, ExportedValue } from './exported-table';

/** A feature collection that says where it comes from. */
export interface GeoJsonDocument extends FeatureCollection<Geometry> {
  readonly metadata: Readonly<Record<string, unknown>>;
}

/**
 * Returns the rows of a table that have a position as features (RFC 7946), with a property for each column. Lines are
 * split at 180 degrees; positions keep their digits.
 */
export function geoJsonDocument(table: ExportedTable): GeoJsonDocument {
  const features = table.rows.flatMap(({ values, geometry }): Feature[] =>
    geometry
      ? [
          {
            type: 'Feature',
            geometry: jsonGeometry(geometry),
            properties: propertiesOf(values, table),
          },
        ]
      : [],
  );
  const without = table.rows.length - features.length;
  return { type: 'FeatureCollection', metadata: metadataOf(table, without), features };
}

/** Returns what a document says about itself and its properties. */
export function metadataOf(
  { about, columns }: ExportedTable,
  rowsWithoutPosition: number,
): GeoJsonDocument['metadata'] {
  return { ...about, rowsWithoutPosition, columns };
}

/** Returns the values of a row by the ids of its columns; built from entries, so that no id can reach a prototype. */
export function propertiesOf(
  values: readonly ExportedValue[],
  { columns }: ExportedTable,
): Record<string, string | number | null> {
  return Object.fromEntries(columns.map(({ id }, i) => [id, values[i] ?? null]));
}

function jsonGeometry(geometry: ExportedGeometry): Geometry {
  if (geometry.kind === 'point') {
    return { type: 'Point', coordinates: wrapped(geometry.position) };
  }
  if (geometry.kind === 'points') {
    return { type: 'MultiPoint', coordinates: geometry.positions.map(wrapped) };
  }
  const lines = splitTrack(geometry.track).map((line) => line.map(([lon, lat]) => [lon, lat]));
  const [first = []] = lines;
  return lines.length > 1
    ? { type: 'MultiLineString', coordinates: lines }
    : { type: 'LineString', coordinates: first };
}

function wrapped([lon, lat]: Position): JsonPosition {
  return [wrapLongitude(lon), lat];
}
