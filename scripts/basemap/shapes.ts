import type { Feature } from 'geojson';

/** Degrees, east and north positive. */
export type LonLat = [lon: number, lat: number];
export type Line = LonLat[];
/** Closed: the last position repeats the first. */
export type Ring = LonLat[];
/** The outer ring, then its holes. */
export type Polygon = Ring[];

type Attributes = Readonly<Record<string, string | number | boolean>>;

export function multiPolygon(polygons: Polygon[], properties: Attributes = {}): Feature {
  return { type: 'Feature', properties, geometry: { type: 'MultiPolygon', coordinates: polygons } };
}

export function multiLine(lines: Line[], properties: Attributes = {}): Feature {
  return {
    type: 'Feature',
    properties,
    geometry: { type: 'MultiLineString', coordinates: lines },
  };
}

export function pointFeature(coordinates: LonLat, properties: Attributes): Feature {
  return { type: 'Feature', properties, geometry: { type: 'Point', coordinates } };
}
