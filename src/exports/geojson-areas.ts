import type { Feature, Position as JsonPosition, Polygon } from 'geojson';
import type { Track } from '../geo/position';
import type { ExportedTable } from './exported-table';
import { type GeoJsonDocument, metadataOf, propertiesOf } from './geojson-document';

/**
 * Returns the areas of the rows of a table as features (RFC 7946), one a part of an area, with a property for each column
 * and `level`: 1 where the row says least of its surroundings, 3 near its position.
 */
export function geoJsonAreas(table: ExportedTable): GeoJsonDocument {
  const features = table.rows.flatMap(({ values, areas = [] }) =>
    areas.map(
      ({ level, rings }): Feature<Polygon> => ({
        type: 'Feature',
        geometry: { type: 'Polygon', coordinates: rings.map((ring, i) => closedRing(ring, i > 0)) },
        properties: { ...propertiesOf(values, table), level },
      }),
    ),
  );
  const without = table.rows.filter(({ areas = [] }) => areas.length === 0).length;
  return { type: 'FeatureCollection', metadata: metadataOf(table, without), features };
}

/** Returns a ring whose last position is its first: anticlockwise, or clockwise for a hole. */
function closedRing(ring: Track, isHole: boolean): JsonPosition[] {
  const isClockwise = signedArea(ring) < 0;
  const turned = isClockwise === isHole ? ring : ring.toReversed();
  return [...turned, ...turned.slice(0, 1)].map(([lon, lat]) => [lon, lat]);
}

/** Returns twice the area of a ring in square degrees; below 0 if it runs clockwise. */
function signedArea(ring: Track): number {
  return ring.reduce((sum, [lon, lat], i) => {
    const [nextLon, nextLat] = ring[(i + 1) % ring.length] ?? [lon, lat];
    return sum + lon * nextLat - nextLon * lat;
  }, 0);
}
