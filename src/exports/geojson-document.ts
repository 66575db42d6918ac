import type { Feature, FeatureCollection, Geometry, Position as JsonPosition } from 'geojson';
import { splitTrack } from '../geo/antimeridian';
import { type Position, wrapLongitude } from '../geo/position';
import type { ExportedGeometry, ExportedRow, ExportedTable } from './exported-table';

/** A feature collection that says where it comes from. */
export interface GeoJsonDocument extends FeatureCollection<Geometry> {
  readonly metadata: Readonly<Record<string, unknown>>;
}

/**
 * Returns the rows of a table that have a position as features (RFC 7946), with a property for each column. Lines are
 * split at 180 degrees; positions keep their digits.
 */
export function geoJsonDocument({ columns, rows, about }: ExportedTable): GeoJsonDocument {
  const names = columns.map(({ id }) => id);
  const features = rows.flatMap((row) => featureOf(row, names) ?? []);
  return {
    type: 'FeatureCollection',
    metadata: { ...about, rowsWithoutPosition: rows.length - features.length, columns },
    features,
  };
}

function featureOf(
  { values, geometry }: ExportedRow,
  names: readonly string[],
): Feature | undefined {
  if (!geometry) return undefined;
  return {
    type: 'Feature',
    geometry: jsonGeometry(geometry),
    // Built from entries, so that no name can reach a prototype.
    properties: Object.fromEntries(names.map((name, i) => [name, values[i] ?? null])),
  };
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
