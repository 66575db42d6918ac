import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { BOLD, REGULAR } from '../fonts';
import type { AtlasLayer } from '../layer';
import { placesRound } from '../places-round';
import type { Scene } from '../scene';
import { WORLD } from './basemap';
import { IS_DUE, localName } from './local-name';

/** The names of towns from zoom 3, those of capitals in bold, and of provinces from zoom 5. */
export const townNames: AtlasLayer = { sources: () => ({}), layers: (scene) => [towns(scene)] };

/**
 * Returns the names of towns, except those whose port is labelled, and of provinces in small spaced capitals. Beneath a mark the dot
 * of a town gives way, and its name stands beside the mark; that of a large town also beside several marks.
 */
function towns({ palette, locale, corridor, layers }: Scene): LayerSpecification {
  const ports = layers.includes('ports') ? (corridor?.ports ?? []) : [];
  return {
    id: 'town-names',
    type: 'symbol',
    source: WORLD,
    'source-layer': 'towns',
    filter: ['all', IS_DUE, ['!', ['in', ['get', 'port'], ['literal', ports.map(({ id }) => id)]]]],
    minzoom: 3,
    layout: {
      'icon-image': ['case', IS_PROVINCE, '', 'city-dot'],
      'icon-size': ['case', IS_CAPITAL, 1, 0.75],
      // The dot of a town stays on the line that leads through it.
      'icon-overlap': 'cooperative',
      'icon-optional': true,
      'text-field': localName(locale),
      'text-font': ['case', IS_CAPITAL, ['literal', BOLD], ['literal', REGULAR]],
      'text-size': [
        'interpolate',
        ['linear'],
        ['zoom'],
        3,
        sizeOf({ province: 9.5, town: 10, large: 10.5, metropolis: 11.5 }),
        6,
        sizeOf({ province: 10, town: 11, large: 12, metropolis: 13.5 }),
        10,
        sizeOf({ province: 11, town: 12, large: 14.5, metropolis: 18 }),
      ],
      'text-transform': ['case', IS_PROVINCE, 'uppercase', 'none'],
      'text-letter-spacing': ['case', IS_PROVINCE, locale === 'zh' ? 0.05 : 0.14, 0],
      'text-max-width': ['case', IS_PROVINCE, 8, 10],
      'text-variable-anchor-offset': [
        'case',
        IS_PROVINCE,
        ['literal', PROVINCE_MOVES],
        ['has', 'size'],
        ['literal', [0.55, 1.9, 3.2].flatMap(placesRound)],
        ['literal', [0.55, 1.9].flatMap(placesRound)],
      ],
      'text-justify': 'auto',
      'symbol-sort-key': ['get', 'rank'],
    },
    paint: {
      'text-color': palette.faintInk,
      'text-halo-color': palette.halo,
      'text-halo-width': 1.2,
      'text-opacity': ['case', IS_PROVINCE, 0.8, 1],
      'icon-opacity': 0.8,
    },
  };
}

const IS_CAPITAL: ExpressionSpecification = ['==', ['get', 'capital'], true];
const IS_PROVINCE: ExpressionSpecification = ['==', ['get', 'kind'], 'province'];

/** Places of the name of a province, in ems: its middle, and above, below and beside it. */
const PROVINCE_MOVES = [
  [0, 0],
  [0, -1.4],
  [0, 1.4],
  [0, -2.8],
  [0, 2.8],
  [3, 0],
  [-3, 0],
].flatMap((move) => ['center', move]);

function sizeOf(sizes: Record<'province' | 'town' | 'large' | 'metropolis', number>) {
  const { province, town, large, metropolis } = sizes;
  const size: ExpressionSpecification = ['coalesce', ['get', 'size'], 0];
  return [
    'case',
    IS_PROVINCE,
    province,
    ['match', size, 2, metropolis, 1, large, town],
  ] as ExpressionSpecification;
}
