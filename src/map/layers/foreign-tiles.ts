import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { foreignColour } from '../../symbols/own-data';
import type { AtlasLayer } from '../layer';
import type { Scene } from '../scene';
import { FOREIGN_SCHEME, FOREIGN_SOURCE, foreignLayerId, type OwnPart } from './own-layer-ids';

const TYPES = {
  area: ['Polygon', 'MultiPolygon'],
  outline: ['Polygon', 'MultiPolygon'],
  line: ['LineString', 'MultiLineString'],
  point: ['Point', 'MultiPoint'],
} as const satisfies Record<OwnPart, readonly string[]>;

/** An archive of vector tiles of another host, all its layers in one plain colour. */
export const foreignTiles: AtlasLayer = {
  sources: ({ foreignTiles: tiles }) => {
    if (!tiles) return {};
    const [west, south, east, north] = tiles.bounds;
    return {
      [FOREIGN_SOURCE]: {
        type: 'vector',
        // The address tells archives apart, so that the map does not keep the tiles of one for another.
        tiles: [`${FOREIGN_SCHEME}://${encodeURIComponent(tiles.address)}/{z}/{x}/{y}`],
        minzoom: tiles.minZoom,
        maxzoom: tiles.maxZoom,
        bounds: [west, south, east, north],
      },
    };
  },
  layers: (scene) => {
    const tiles = scene.foreignTiles;
    if (!tiles?.isShown) return [];
    const parts = ['area', 'line', 'outline', 'point'] as const;
    return parts.flatMap((part) => tiles.layers.map((name, i) => styleLayer(part, name, i, scene)));
  },
};

function styleLayer(
  part: OwnPart,
  name: string,
  index: number,
  { theme, palette }: Scene,
): LayerSpecification {
  const colour = foreignColour(theme);
  const filter: ExpressionSpecification = [
    'match',
    ['geometry-type'],
    [...TYPES[part]],
    true,
    false,
  ];
  const base = {
    id: foreignLayerId(part, index),
    source: FOREIGN_SOURCE,
    'source-layer': name,
    filter,
  };
  switch (part) {
    case 'area':
      return { ...base, type: 'fill', paint: { 'fill-color': colour, 'fill-opacity': 0.25 } };
    case 'outline':
      return { ...base, type: 'line', paint: { 'line-color': colour, 'line-width': 1 } };
    case 'line':
      return {
        ...base,
        type: 'line',
        layout: { 'line-cap': 'round', 'line-join': 'round' },
        paint: { 'line-color': colour, 'line-width': 1.5 },
      };
    case 'point':
      return {
        ...base,
        type: 'circle',
        paint: {
          'circle-color': colour,
          'circle-radius': ['interpolate', ['linear'], ['zoom'], 2, 2.5, 10, 5],
          'circle-stroke-color': palette.casing,
          'circle-stroke-width': 1,
        },
      };
  }
}
