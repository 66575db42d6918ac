import type { Feature, FeatureCollection, Geometry, LineString, Point } from 'geojson';
import type { ExpressionSpecification, GeoJSONSourceSpecification } from 'maplibre-gl';
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

/** Whether a feature is drawn at the present zoom level, by its properties `from` and `to`. A filter sees whole zooms only. */
export const IS_AT_LEVEL: ExpressionSpecification = [
  'all',
  ['>=', ['zoom'], ['get', 'from']],
  ['<=', ['zoom'], ['get', 'to']],
];
