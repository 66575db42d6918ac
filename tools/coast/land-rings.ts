import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Position as GeoJsonPosition, Geometry } from 'geojson';
import { feature } from 'topojson-client';
import { unwrapTrack } from '../../src/geo/antimeridian';
import type { Position, Track } from '../../src/geo/position';

/**
 * Returns every ring of Natural Earth's 1:10m land, islands and holes (the Caspian) alike, unsimplified but
 * on the grid of world-atlas, 0.0036 by 0.0017 degrees. Rings are unwrapped; that of Antarctica, which
 * goes once round the globe, ends 360 degrees from its start. Null Island, which Natural Earth has at 0, 0
 * as a joke, is left out.
 */
export function readLandRings(): readonly Track[] {
  const file = createRequire(import.meta.url).resolve('world-atlas/land-10m.json');
  const { features } = feature(JSON.parse(readFileSync(file, 'utf8')), 'land');
  return features
    .flatMap(({ geometry }) => ringsOf(geometry))
    .filter((ring) => !isNullIsland(ring));
}

/** Returns the rings of a shape, holes too, unwrapped. Throws if it is not of polygons. */
export function ringsOf(shape: Geometry): readonly Track[] {
  return coordinatesOf(shape).map((ring) => unwrapTrack(ring.map(toPosition)));
}

function isNullIsland(ring: Track): boolean {
  return ring.every(([lon, lat]) => Math.abs(lon) < 0.1 && Math.abs(lat) < 0.1);
}

function coordinatesOf(geometry: Geometry): readonly GeoJsonPosition[][] {
  if (geometry.type === 'Polygon') return geometry.coordinates;
  if (geometry.type === 'MultiPolygon') return geometry.coordinates.flat();
  throw new Error(`Land is a ${geometry.type}, expected polygons`);
}

function toPosition([lon, lat]: GeoJsonPosition): Position {
  if (lon === undefined || lat === undefined)
    throw new Error('Land has a position without a number');
  return [lon, lat];
}
