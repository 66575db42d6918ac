import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { REGULAR } from '../fonts';
import { IS_AT_LEVEL } from '../geojson';
import type { AtlasLayer } from '../layer';
import { markSize } from '../marks/mark-size';
import { projectMarks } from '../marks/project-marks';
import { placesRound } from '../places-round';
import type { Scene } from '../scene';
import { timedOpacity } from '../timed-features';
import { projectSource } from './project-features';

const PROJECTS = 'projects';

/** The layer of the names of single projects. */
export const PROJECT_NAMES = 'project-names';

/** Hit-test layer of projects and their clusters; the features of clusters have a property `cluster`. */
export const PROJECT_MARKS = 'project-marks';

/** One symbol per project, rings divided by sector for clusters, and lines from symbols that stand beside their position. */
export const projects: AtlasLayer = {
  sources: (scene) => ({ [PROJECTS]: projectSource(scene) }),
  layers: (scene) => (scene.layers.includes('projects') ? [...leaders(scene), marks(scene)] : []),
};

/** The names of single projects, which give way to all marks. */
export const projectNames: AtlasLayer = {
  sources: () => ({}),
  layers: (scene) => (scene.layers.includes('projects') ? [names(scene)] : []),
};

/** Opacity of projects beside what the open page shows on the map: a company's works, events, flows of trade. */
function opacityBeside({ works, events, flows, selection }: Scene): number {
  const listed = selection.kind === 'timeline' ? events.length : 0;
  return works.length + listed + flows.length > 0 ? 0.3 : 1;
}

const IS_CLUSTER: ExpressionSpecification = ['has', 'cluster'];

/** Returns the lines from symbols to their positions, from the first zoom that has one. */
function leaders(scene: Scene): readonly LayerSpecification[] {
  const moved = projectMarks(scene).drawn.filter(({ isMoved }) => isMoved);
  if (moved.length === 0) return [];
  return [
    {
      id: 'project-leaders',
      type: 'line',
      source: PROJECTS,
      filter: ['all', ['!', ['has', 'icon']], IS_AT_LEVEL],
      minzoom: Math.min(...moved.map(({ from }) => from)),
      paint: {
        'line-color': scene.palette.faintInk,
        'line-width': 1,
        'line-opacity': timedOpacity(scene.timed !== null, opacityBeside(scene)),
      },
    },
  ];
}

function marks(scene: Scene): LayerSpecification {
  const opacity = opacityBeside(scene);
  const isTimed = scene.timed !== null;
  return {
    id: PROJECT_MARKS,
    type: 'symbol',
    source: PROJECTS,
    filter: ['all', ['has', 'icon'], IS_AT_LEVEL],
    layout: {
      'icon-image': ['get', 'icon'],
      'icon-size': markSize(IS_CLUSTER),
      'icon-overlap': 'always',
      'icon-padding': 0,
      // Faded marks leave their room to the labels of the page.
      'icon-ignore-placement': opacity < 1 || isTimed,
      'text-field': ['case', IS_CLUSTER, ['get', 'count'], ''],
      'text-font': REGULAR,
      'text-size': 12,
      'text-overlap': 'always',
      'text-ignore-placement': opacity < 1 || isTimed,
    },
    paint: {
      'icon-opacity': timedOpacity(isTimed, opacity),
      'text-color': scene.palette.ink,
      'text-opacity': timedOpacity(isTimed, opacity),
    },
  };
}

function names(scene: Scene): LayerSpecification {
  const { palette } = scene;
  return {
    id: PROJECT_NAMES,
    type: 'symbol',
    source: PROJECTS,
    filter: ['all', ['has', 'name'], IS_AT_LEVEL],
    minzoom: 6,
    layout: {
      'text-field': ['get', 'name'],
      'text-font': REGULAR,
      'text-size': 11.5,
      'text-variable-anchor-offset': [1.4, 2.3, 3.4].flatMap(placesRound) as never,
      'text-justify': 'auto',
      'text-max-width': 11,
    },
    paint: {
      'text-color': palette.ink,
      'text-halo-color': palette.halo,
      'text-halo-width': 1.4,
      'text-opacity': timedOpacity(scene.timed !== null, opacityBeside(scene)),
    },
  };
}
