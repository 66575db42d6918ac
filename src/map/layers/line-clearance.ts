import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { AtlasLayer } from '../layer';
import type { Scene } from '../scene';
import { IS_LAND_LEG, IS_PROJECT_LINE, IS_SEA_LEG, LINES } from './line-ids';
import { VOYAGE_TRACK } from './voyage';

/** Pixels from one invisible symbol to the next: less than the height of the smallest name. */
const SPACING = 16;

/** The zoom from which land legs are clear of names; farther out they would push away those of countries. */
const LAND_LEGS_FROM = 4;

/** The zoom from which projects have names, which lines of projects are clear of. */
const PROJECT_LINES_FROM = 6;

/**
 * Invisible symbols along the corridor, the land legs, the lines of projects and the open voyage. Names that are placed after them step aside, so that
 * no line crosses a name that has room elsewhere.
 */
export const lineClearance: AtlasLayer = {
  sources: () => ({}),
  layers: (scene) => [...ofCorridor(scene), ...ofVoyage(scene)],
};

function ofCorridor({ corridor, layers }: Scene): readonly LayerSpecification[] {
  const shown: readonly ExpressionSpecification[] = [
    ...(layers.includes('corridor') ? [IS_SEA_LEG] : []),
    ...(layers.includes('land-legs') ? [LAND_LEGS] : []),
    ...(layers.includes('projects') ? [PROJECT_LINES] : []),
  ];
  return corridor && shown.length > 0 ? [clearance(LINES, ['any', ...shown])] : [];
}

const LAND_LEGS: ExpressionSpecification = ['all', IS_LAND_LEG, ['>=', ['zoom'], LAND_LEGS_FROM]];
const PROJECT_LINES: ExpressionSpecification = [
  'all',
  IS_PROJECT_LINE,
  ['>=', ['zoom'], PROJECT_LINES_FROM],
];

const IS_OVER_LAND: ExpressionSpecification = ['any', IS_LAND_LEG, IS_PROJECT_LINE];

function ofVoyage({ voyage }: Scene): readonly LayerSpecification[] {
  return voyage && !voyage.isCorridor ? [clearance(VOYAGE_TRACK, true)] : [];
}

function clearance(source: string, filter: ExpressionSpecification | true): LayerSpecification {
  return {
    id: `${source}-clearance`,
    type: 'symbol',
    source,
    filter,
    layout: {
      'symbol-placement': 'line',
      'symbol-spacing': SPACING,
      'icon-image': 'clearance',
      // Lines over land leave room for the names of the towns on them, farther off where others run beside them.
      'icon-size': ['case', IS_OVER_LAND, 0.25, 1],
      'icon-padding': [
        'case',
        IS_OVER_LAND,
        ['match', ['get', 'lane'], 0, ['literal', [1]], ['literal', [5]]],
        ['literal', [4]],
      ],
      'icon-overlap': 'always',
      'icon-rotation-alignment': 'viewport',
    },
  };
}
