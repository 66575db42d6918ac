import type { LayerSpecification } from 'maplibre-gl';
import type { AtlasLayer } from '../layer';
import type { Scene } from '../scene';
import { IS_LAND_LINE, SEA_LEG_ARROWS } from './sea-leg';
import { VOYAGE_TRACK } from './voyage';

/** Pixels from one invisible symbol to the next: less than the height of the smallest name. */
const SPACING = 16;

/** The zoom from which land legs are clear of names; farther out they would push away those of countries. */
const LAND_LEGS_FROM = 4;

/**
 * Invisible symbols along the corridor, the land legs and the open voyage. Names that are placed after them step aside, so that
 * no line crosses a name that has room elsewhere.
 */
export const lineClearance: AtlasLayer = {
  sources: () => ({}),
  layers: ({ corridor, layers, voyage }: Scene): LayerSpecification[] => [
    ...(corridor && (layers.includes('corridor') || layers.includes('land-legs'))
      ? [clearance(SEA_LEG_ARROWS)]
      : []),
    ...(voyage && !voyage.isCorridor ? [clearance(VOYAGE_TRACK)] : []),
  ],
};

function clearance(source: string): LayerSpecification {
  return {
    id: `${source}-clearance`,
    type: 'symbol',
    source,
    filter: ['any', ['!', IS_LAND_LINE], ['>=', ['zoom'], LAND_LEGS_FROM]],
    layout: {
      'symbol-placement': 'line',
      'symbol-spacing': SPACING,
      'icon-image': 'clearance',
      // Lines of land legs leave room for the names of the towns on them, farther off where others run beside them.
      'icon-size': ['case', IS_LAND_LINE, 0.25, 1],
      'icon-padding': [
        'case',
        IS_LAND_LINE,
        ['match', ['get', 'lane'], 0, ['literal', [1]], ['literal', [5]]],
        ['literal', [4]],
      ],
      'icon-overlap': 'always',
      'icon-rotation-alignment': 'viewport',
    },
  };
}
