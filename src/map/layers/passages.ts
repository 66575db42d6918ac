import type { ExpressionSpecification, FilterSpecification, LayerSpecification } from 'maplibre-gl';
import { isOpenTo } from '../../domain/voyage-options';
import { shortName } from '../../i18n/alternative-name';
import { ALL_PASSAGES_ZOOM, prominentPassage } from '../../state/select-passages';
import { BOLD, REGULAR } from '../fonts';
import { featureSource, pointFeature } from '../geojson';
import type { AtlasLayer } from '../layer';
import { placesRound } from '../places-round';
import type { Scene } from '../scene';

const PASSAGES = 'passages';

/** Hit-test layers of passages. */
export const PASSAGE_MARKS = 'passage-marks';
export const CLOSED_PASSAGES = 'closed-passages';
export const CLOSED_NAMES = 'closed-passage-names';

const IS_OPEN = ['get', 'isOpen'] as const;

/** The open passages that can be closed, shown while a voyage is open, as rings. */
export const passages: AtlasLayer = {
  sources: (scene): ReturnType<AtlasLayer['sources']> => {
    const { passages: known, closures, locale } = scene;
    if (known.length === 0) return {};
    const isNear = prominentPassage(scene);
    return {
      [PASSAGES]: featureSource(
        known.map((passage) =>
          pointFeature(passage.position, {
            id: passage.id,
            open: passage.open,
            isOpen: isOpenTo(closures, passage),
            name: shortName(passage.name[locale]),
            isNear: isNear(passage),
          }),
        ),
      ),
    };
  },
  layers: (scene) => (scene.passages.length > 0 ? [marks(scene)] : []),
};

/** The names of the closed passages, above the projects and always there. */
export const closedPassageNames: AtlasLayer = {
  sources: () => ({}),
  layers: (scene) => (scene.passages.length > 0 ? [closedNames(scene)] : []),
};

/** The marks of the closed passages: a cross can be read without colour. They lie above the stops of a voyage, so that no stop's name lies on one. */
export const closedPassageMarks: AtlasLayer = {
  sources: () => ({}),
  layers: (scene) => (scene.passages.length > 0 ? [closedMarks(scene)] : []),
};

/** All other passages are shown from a higher zoom. */
const IS_SHOWN: ExpressionSpecification = [
  'any',
  ['get', 'isNear'],
  ['>=', ['zoom'], ALL_PASSAGES_ZOOM],
];

const NAMES_FROM = 2.6;

function marks({ palette, theme }: Scene): LayerSpecification {
  return {
    id: PASSAGE_MARKS,
    type: 'symbol',
    source: PASSAGES,
    filter: ['all', [...IS_OPEN], IS_SHOWN],
    layout: {
      'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
      'text-justify': 'auto',
      'icon-image': `ring/${theme}/passage`,
      'icon-size': ['interpolate', ['linear'], ['zoom'], 1, 0.6, 5, 1],
      'icon-overlap': 'always',
      'text-field': ['step', ['zoom'], '', NAMES_FROM, ['get', 'name']],
      'text-font': REGULAR,
      'text-size': 11.5,
      'text-radial-offset': 0.6,
      'text-optional': true,
    },
    paint: { 'text-color': palette.ink, 'text-halo-color': palette.halo, 'text-halo-width': 1.4 },
  };
}

/** Places of the name of a closed passage, which is always there, so that it clears the names of stops; far off only above and below its mark. */
const CLOSED_PLACES = [
  ...placesRound(0.95),
  ...[1.8, 2.6].flatMap((far) => ['top', [0, far], 'bottom', [0, -far]] as const),
];

const IS_CLOSED: FilterSpecification = ['all', ['!', [...IS_OPEN]], IS_SHOWN];

function closedMarks({ theme }: Scene): LayerSpecification {
  return {
    id: CLOSED_PASSAGES,
    type: 'symbol',
    source: PASSAGES,
    filter: IS_CLOSED,
    layout: { 'icon-image': `closed/${theme}`, 'icon-overlap': 'always' },
  };
}

function closedNames({ palette }: Scene): LayerSpecification {
  return {
    id: CLOSED_NAMES,
    type: 'symbol',
    source: PASSAGES,
    filter: IS_CLOSED,
    layout: {
      'text-variable-anchor-offset': CLOSED_PLACES as never,
      'text-justify': 'auto',
      'text-field': ['get', 'name'],
      'text-font': BOLD,
      'text-size': 12,
      'text-overlap': 'always',
    },
    paint: { 'text-color': palette.ink, 'text-halo-color': palette.halo, 'text-halo-width': 1.8 },
  };
}
