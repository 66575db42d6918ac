import type { LayerSpecification } from 'maplibre-gl';
import { SYMBOL_BOX } from '../../symbols/project-symbol';
import { BOLD } from '../fonts';
import { featureSource } from '../geojson';
import type { AtlasLayer } from '../layer';
import type { Scene } from '../scene';
import { feature } from './project-features';

const SELECTED = 'selected-project';

const RADIUS = 22;
const STROKE = 2;
const ICON_SCALE = 1.25;

/** The project whose page is open: larger, with a halo and a name at every zoom. */
export const selectedProject: AtlasLayer = {
  sources: (scene) =>
    scene.selectedProject
      ? { [SELECTED]: featureSource([feature(scene.selectedProject, scene)]) }
      : {},
  layers: (scene) => (scene.selectedProject ? [halo(scene), mark(scene)] : []),
};

function halo({ palette }: Scene): LayerSpecification {
  return {
    id: 'selected-project-halo',
    type: 'circle',
    source: SELECTED,
    paint: {
      'circle-radius': RADIUS,
      'circle-color': palette.corridor,
      'circle-opacity': 0.25,
      'circle-stroke-color': palette.corridor,
      'circle-stroke-width': STROKE,
    },
  };
}

function mark({ palette }: Scene): LayerSpecification {
  return {
    id: 'selected-project-mark',
    type: 'symbol',
    source: SELECTED,
    layout: {
      'icon-image': ['get', 'icon'],
      'icon-size': ICON_SCALE,
      'icon-allow-overlap': true,
      // Names of towns step aside from the halo.
      'icon-padding': RADIUS + STROKE - (SYMBOL_BOX / 2) * ICON_SCALE,
      'text-field': ['get', 'name'],
      'text-font': BOLD,
      'text-size': 13.5,
      'text-variable-anchor': ['bottom', 'left', 'right', 'top'],
      'text-radial-offset': 1.9,
      'text-max-width': 12,
      'text-allow-overlap': true,
    },
    paint: { 'text-color': palette.ink, 'text-halo-color': palette.halo, 'text-halo-width': 2 },
  };
}
