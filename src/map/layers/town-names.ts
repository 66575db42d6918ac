import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { TOWNS, TOWNS_BOLD } from '../fonts';
import type { AtlasLayer } from '../layer';
import type { Scene } from '../scene';
import { WORLD } from './basemap';
import { IS_DUE, localName } from './local-name';

/** The names of towns from zoom 3, those of capitals in bold. */
export const townNames: AtlasLayer = { sources: () => ({}), layers: (scene) => [towns(scene)] };

/** Returns the names of towns, except those whose port is labelled. */
function towns({ palette, locale, corridor, layers }: Scene): LayerSpecification {
  const ports = layers.includes('ports') ? (corridor?.ports ?? []) : [];
  const isCapital: ExpressionSpecification = ['==', ['get', 'capital'], true];
  return {
    id: 'town-names',
    type: 'symbol',
    source: WORLD,
    'source-layer': 'towns',
    filter: ['all', IS_DUE, ['!', ['in', ['get', 'port'], ['literal', ports.map(({ id }) => id)]]]],
    minzoom: 3,
    layout: {
      'icon-image': 'city-dot',
      'icon-size': ['case', isCapital, 1, 0.75],
      // Beneath a mark the dot gives way, and the name stands beside the mark.
      'icon-optional': true,
      'text-field': localName(locale),
      'text-font': ['case', isCapital, ['literal', TOWNS_BOLD], ['literal', TOWNS]],
      'text-size': [
        'interpolate',
        ['linear'],
        ['zoom'],
        3,
        sizeOf(10, 10.5, 11.5),
        6,
        sizeOf(11, 12, 13.5),
        10,
        sizeOf(12, 14.5, 18),
      ],
      'text-variable-anchor-offset': [...besidePoint(0.55), ...besidePoint(1.9)],
      'text-justify': 'auto',
      'symbol-sort-key': ['get', 'rank'],
    },
    paint: {
      'text-color': palette.faintInk,
      'text-halo-color': palette.halo,
      'text-halo-width': 1.2,
      'icon-opacity': 0.8,
    },
  };
}

/** Returns the places of a name at a distance from its point, in ems: right of it, left, below, above. */
function besidePoint(distance: number) {
  return [
    ...['left' as const, [distance, 0] as [number, number]],
    ...['right' as const, [-distance, 0] as [number, number]],
    ...['top' as const, [0, distance] as [number, number]],
    ...['bottom' as const, [0, -distance] as [number, number]],
  ];
}

function sizeOf(town: number, large: number, metropolis: number): ExpressionSpecification {
  return ['match', ['coalesce', ['get', 'size'], 0], 2, metropolis, 1, large, town];
}
