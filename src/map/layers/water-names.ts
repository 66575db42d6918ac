import type { LayerSpecification } from 'maplibre-gl';
import { ITALIC } from '../fonts';
import type { AtlasLayer } from '../layer';
import type { Scene } from '../scene';
import { WORLD } from './basemap';
import { IS_DUE, localName } from './local-name';

/** The names of oceans and seas, in italics where the script has them. */
export const waterNames: AtlasLayer = { sources: () => ({}), layers: (scene) => [waters(scene)] };

function waters({ palette, locale }: Scene): LayerSpecification {
  return {
    id: 'water-names',
    type: 'symbol',
    source: WORLD,
    'source-layer': 'waters',
    filter: IS_DUE,
    layout: {
      'text-field': localName(locale),
      'text-font': ITALIC,
      'text-size': [
        'interpolate',
        ['linear'],
        ['zoom'],
        1,
        ['match', ['get', 'kind'], 'ocean', 12, 10],
        6,
        ['match', ['get', 'kind'], 'ocean', 18, 14],
      ],
      'text-letter-spacing': locale === 'zh' ? 0.2 : 0.08,
      'text-max-width': 7,
      'symbol-sort-key': ['get', 'rank'],
    },
    paint: {
      'text-color': palette.seaInk,
      'text-halo-color': palette.seaHalo,
      'text-halo-width': 1,
    },
  };
}
