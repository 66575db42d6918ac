import type { LayerSpecification } from 'maplibre-gl';
import { REGULAR } from '../fonts';
import type { AtlasLayer } from '../layer';
import type { Scene } from '../scene';
import { WORLD } from './basemap';
import { IS_DUE, localName } from './local-name';

const COUNTRY_NAMES = 'country-names';

/**
 * The names of countries, in spaced capitals where the script has them. A name moves aside for marks as far as its country
 * has room; where it finds none, it stays beneath the marks instead of disappearing.
 */
export const countryNames: AtlasLayer = {
  sources: () => ({}),
  layers: (scene) => [names(scene)],
};

function names({ palette, locale }: Scene): LayerSpecification {
  return {
    id: COUNTRY_NAMES,
    type: 'symbol',
    source: WORLD,
    'source-layer': 'countries',
    filter: IS_DUE,
    maxzoom: 8,
    layout: {
      'text-field': localName(locale),
      'text-font': REGULAR,
      'text-transform': 'uppercase',
      'text-letter-spacing': locale === 'zh' ? 0.1 : 0.12,
      'text-size': ['interpolate', ['linear'], ['zoom'], 0, 8.5, 1.6, 9.5, 4, 11.5, 6, 14],
      'text-line-height': 1.15,
      'text-max-width': 7,
      'text-padding': 1,
      'text-justify': 'center',
      'text-variable-anchor-offset': [
        'match',
        ['get', 'steps'],
        1,
        ['literal', movesOf(1)],
        2,
        ['literal', movesOf(2)],
        ['literal', movesOf(3)],
      ],
      'text-overlap': 'cooperative',
      'symbol-sort-key': ['get', 'rank'],
    },
    paint: {
      'text-color': palette.faintInk,
      'text-halo-color': palette.halo,
      'text-halo-width': 1.2,
    },
  };
}

/** Returns the middle and the places up to so many lines above, below and beside it, in ems, nearest first. */
function movesOf(steps: number) {
  const moves: [x: number, y: number][] = [[0, 0]];
  for (let step = 1; step <= steps; step++) {
    const [far, half] = [step * 1.25, step * 0.6];
    moves.push([0, -far], [0, far], [far, 0], [-far, 0]);
    moves.push([far, -half], [-far, -half], [far, half], [-far, half]);
  }
  return moves.flatMap((move) => ['center' as const, move]);
}
