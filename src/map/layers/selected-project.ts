import type { LayerSpecification } from 'maplibre-gl';
import { BOLD } from '../fonts';
import { featureSource } from '../geojson';
import type { AtlasLayer } from '../layer';
import type { Scene } from '../scene';
import { feature } from './projects';

const SELECTED = 'selected-project';

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
      'circle-radius': 22,
      'circle-color': palette.corridor,
      'circle-opacity': 0.25,
      'circle-stroke-color': palette.corridor,
      'circle-stroke-width': 2,
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
      'icon-size': 1.25,
      'icon-allow-overlap': true,
      'icon-ignore-placement': true,
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
