import type { LayerSpecification } from 'maplibre-gl';
import type { AtlasLayer } from '../layer';
import type { Scene } from '../scene';
import { SEA_LEG_ARROWS } from './sea-leg';
import { VOYAGE_TRACK } from './voyage';

/** Pixels from one invisible symbol to the next: less than the height of the smallest name. */
const SPACING = 16;

/**
 * Invisible symbols along the corridor and the open voyage. Names that are placed after them step aside, so that neither line
 * crosses a name that has room elsewhere.
 */
export const lineClearance: AtlasLayer = {
  sources: () => ({}),
  layers: ({ corridor, layers, voyage }: Scene): LayerSpecification[] => [
    ...(corridor && layers.includes('corridor') ? [clearance(SEA_LEG_ARROWS)] : []),
    ...(voyage && !voyage.isCorridor ? [clearance(VOYAGE_TRACK)] : []),
  ],
};

function clearance(source: string): LayerSpecification {
  return {
    id: `${source}-clearance`,
    type: 'symbol',
    source,
    layout: {
      'symbol-placement': 'line',
      'symbol-spacing': SPACING,
      'icon-image': 'clearance',
      'icon-padding': 4,
      'icon-overlap': 'always',
      'icon-rotation-alignment': 'viewport',
    },
  };
}
