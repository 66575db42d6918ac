import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { isOpenTo } from '../../domain/voyage-options';
import { shortName } from '../../i18n/alternative-name';
import { ALL_PASSAGES_ZOOM, prominentPassage } from '../../state/select-passages';
import { REGULAR } from '../fonts';
import { featureSource, pointFeature } from '../geojson';
import type { AtlasLayer } from '../layer';
import type { Scene } from '../scene';

const PASSAGES = 'passages';

/** Hit-test layer of passages. */
export const PASSAGE_MARKS = 'passage-marks';

const IS_OPEN = ['get', 'isOpen'] as const;

/** The passages that can be closed, shown while a voyage is open: a ring for an open passage, a cross for a closed one. */
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
  layers: (scene) =>
    scene.passages.length > 0 ? [marks(scene), crosses(scene), names(scene)] : [],
};

/** All other passages are shown from a higher zoom. */
const IS_SHOWN: ExpressionSpecification = [
  'any',
  ['get', 'isNear'],
  ['>=', ['zoom'], ALL_PASSAGES_ZOOM],
];

function marks({ palette }: Scene): LayerSpecification {
  return {
    id: PASSAGE_MARKS,
    type: 'circle',
    source: PASSAGES,
    filter: IS_SHOWN,
    paint: {
      'circle-radius': ['interpolate', ['linear'], ['zoom'], 1, 3.5, 5, 6],
      'circle-color': ['case', [...IS_OPEN], palette.water, palette.ink],
      'circle-stroke-color': palette.ink,
      'circle-stroke-width': 1.2,
      'circle-opacity': 0.9,
    },
  };
}

/** Returns the crosses of closed passages, which are readable without colour. */
function crosses({ palette }: Scene): LayerSpecification {
  return {
    id: 'passage-crosses',
    type: 'symbol',
    source: PASSAGES,
    filter: ['all', ['!', [...IS_OPEN]], IS_SHOWN],
    layout: {
      'text-field': '×',
      'text-font': REGULAR,
      'text-size': 13,
      'text-allow-overlap': true,
      'text-ignore-placement': true,
    },
    paint: { 'text-color': palette.land },
  };
}

function names({ palette }: Scene): LayerSpecification {
  return {
    id: 'passage-names',
    type: 'symbol',
    source: PASSAGES,
    minzoom: 2.6,
    layout: {
      'text-field': ['get', 'name'],
      'text-font': REGULAR,
      'text-size': 11.5,
      'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
      'text-radial-offset': 0.6,
      'text-optional': true,
    },
    paint: { 'text-color': palette.ink, 'text-halo-color': palette.halo, 'text-halo-width': 1.4 },
  };
}
