import type { Feature, FeatureCollection, Geometry, LineString, Point } from 'geojson';
import type { GeoJSONSourceSpecification } from 'maplibre-gl';
import type { Position, Track } from '../geo/position';

type Properties = Readonly<Record<string, string | number | boolean>>;

export function pointFeature(position: Position, properties: Properties): Feature<Point> {
  return {
    type: 'Feature',
    geometry: { type: 'Point', coordinates: [...position] },
    properties: { ...properties },
  };
}

export function lineFeature(track: Track, properties: Properties): Feature<LineString> {
  return {
    type: 'Feature',
    geometry: { type: 'LineString', coordinates: track.map((position) => [...position]) },
    properties: { ...properties },
  };
}

export function featureSource(
  features: readonly Feature<Geometry>[],
  options: Omit<GeoJSONSourceSpecification, 'type' | 'data'> = {},
): GeoJSONSourceSpecification {
  const data: FeatureCollection = { type: 'FeatureCollection', features: [...features] };
  return { type: 'geojson', data, ...options };
}
