import type { Feature } from 'geojson';
import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { ProjectStatus } from '../../domain/status';
import { eastward } from '../../geo/eastward';
import { SECTOR_COLOURS } from '../../symbols/palette';
import { lineFeature } from '../geojson';
import type { AtlasLayer } from '../layer';
import { runsOf } from '../marks/timed-runs';
import type { Scene } from '../scene';
import { timedFeature, timedOpacity } from '../timed-features';
import { IS_PROJECT_LINE, LINES, lineKey, PROJECT_LINE } from './line-ids';
import { dashesBy, LANE_OFFSET } from './schematic-line';

/** Dash and gap in line widths, as those of land legs of the same progress. */
const DASHES = {
  operating: undefined,
  completed: undefined,
  construction: [4, 1.8],
  planned: [1.8, 1.8],
  announced: [1.8, 1.8],
  suspended: [0.01, 2.2],
  cancelled: [0.01, 3.4],
} as const;

/**
 * Schematic lines of projects from town to town: faint, dashed by status, and strong when selected. A line that land legs
 * draw too is only drawn when it is selected.
 */
export const projectLines: AtlasLayer = {
  sources: () => ({}),
  layers: (scene) => (scene.layers.includes('projects') ? [line(scene)] : []),
};

/** Returns the features of the projects' lines in the source of lines. */
export function projectLineFeatures(scene: Scene): readonly Feature[] {
  const { projects, selectedProject, theme, layers } = scene;
  const all = new Set([...projects, ...(selectedProject ? [selectedProject] : [])]);
  const statuses = new Map(scene.timed?.map((timed) => [timed.project.id, timed.statuses]));
  return [...all].flatMap((project) => {
    const { id, line, lane = 0, legs = [], sector } = project;
    const isLegs = legs.length > 0 && id !== selectedProject?.id && layers.includes('land-legs');
    if (!line || isLegs) return [];
    const featureOf = (status: ProjectStatus) =>
      lineFeature(eastward(line), {
        ...{ id, kind: 'project', key: lineKey('project', id) },
        ...{ status, lane, colour: SECTOR_COLOURS[theme][sector] },
      });
    const years = statuses.get(id);
    if (!years) return [featureOf(project.status)];
    return runsOf(
      (year) => years[year],
      (status) => status ?? '',
    ).flatMap((run) =>
      run.value ? timedFeature(featureOf(run.value), run, lineKey('project', id)) : [],
    );
  });
}

function line({ selectedProject, timed }: Scene): LayerSpecification {
  const isSelected: ExpressionSpecification = ['==', ['get', 'id'], selectedProject?.id ?? ''];
  const isHovered: ExpressionSpecification = ['boolean', ['feature-state', 'hover'], false];
  return {
    id: PROJECT_LINE,
    type: 'line',
    source: LINES,
    filter: IS_PROJECT_LINE,
    minzoom: 2.5,
    layout: { 'line-join': 'round', 'line-cap': 'round' },
    paint: {
      'line-color': ['get', 'colour'],
      'line-width': ['case', isSelected, 3, isHovered, 2.4, 1.4],
      'line-opacity': timedOpacity(timed !== null, [
        ...(['case', isSelected, 0.95, isHovered, 0.8, 0.45] as const),
      ]),
      'line-offset': LANE_OFFSET,
      'line-dasharray': dashesBy('status', DASHES),
    },
  };
}
