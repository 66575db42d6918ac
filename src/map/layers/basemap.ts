import type { LayerSpecification } from 'maplibre-gl';
import type { AtlasLayer } from '../layer';

/** The vector tiles built from Natural Earth; `map/embedded-basemap.ts` reads them. */
export const WORLD = 'world';

/** Returns the embedded basemap: water, land, lakes, rivers, coast and borders. */
export function basemap(tilesUrl: string): AtlasLayer {
  return {
    sources: () => ({
      [WORLD]: { type: 'vector', url: tilesUrl, attribution: 'GeoNames | Natural Earth' },
    }),
    layers: ({ palette }): LayerSpecification[] => [
      { id: 'water', type: 'background', paint: { 'background-color': palette.water } },
      {
        id: 'land',
        type: 'fill',
        source: WORLD,
        'source-layer': 'land',
        paint: { 'fill-color': palette.land, 'fill-antialias': false },
      },
      {
        id: 'rivers',
        type: 'line',
        source: WORLD,
        'source-layer': 'rivers',
        minzoom: 3,
        paint: {
          'line-color': palette.river,
          'line-width': ['interpolate', ['linear'], ['zoom'], 3, 0.6, 8, 2],
        },
      },
      {
        id: 'lakes',
        type: 'fill',
        source: WORLD,
        'source-layer': 'lakes',
        paint: { 'fill-color': palette.water },
      },
      {
        id: 'coast',
        type: 'line',
        source: WORLD,
        'source-layer': 'coast',
        layout: { 'line-join': 'round' },
        paint: {
          'line-color': palette.coast,
          'line-width': ['interpolate', ['linear'], ['zoom'], 1, 0.5, 6, 1],
        },
      },
      {
        id: 'borders',
        type: 'line',
        source: WORLD,
        'source-layer': 'borders',
        filter: ['!=', ['get', 'disputed'], true],
        paint: { 'line-color': palette.border, 'line-width': BORDER_WIDTH },
      },
      {
        id: 'borders-disputed',
        type: 'line',
        source: WORLD,
        'source-layer': 'borders',
        filter: ['==', ['get', 'disputed'], true],
        paint: {
          'line-color': palette.border,
          'line-width': BORDER_WIDTH,
          'line-dasharray': [3, 2.5],
        },
      },
    ],
  };
}

const BORDER_WIDTH: ['interpolate', ['linear'], ['zoom'], number, number, number, number] = [
  'interpolate',
  ['linear'],
  ['zoom'],
  1,
  0.6,
  6,
  1.2,
];
