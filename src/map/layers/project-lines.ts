import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { eastward } from '../../geo/eastward';
import { SECTOR_COLOURS } from '../../symbols/palette';
import { featureSource, lineFeature } from '../geojson';
import type { AtlasLayer } from '../layer';
import type { Scene } from '../scene';
import { dashesBy, LANE_OFFSET } from './schematic-line';

const LINES = 'project-lines';

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
  sources: ({ projects, selectedProject, theme, layers }) => ({
    [LINES]: featureSource(
      [...new Set([...projects, ...(selectedProject ? [selectedProject] : [])])].flatMap(
        ({ id, line, lane = 0, legs = [], status, sector }) =>
          line && (legs.length === 0 || id === selectedProject?.id || !layers.includes('land-legs'))
            ? [
                lineFeature(eastward(line), {
                  ...{ id, status, lane },
                  colour: SECTOR_COLOURS[theme][sector],
                }),
              ]
            : [],
      ),
      { promoteId: 'id' },
    ),
  }),
  layers: (scene) => (scene.layers.includes('projects') ? [line(scene)] : []),
};

function line({ selectedProject }: Scene): LayerSpecification {
  const isSelected: ExpressionSpecification = ['==', ['get', 'id'], selectedProject?.id ?? ''];
  const isHovered: ExpressionSpecification = ['boolean', ['feature-state', 'hover'], false];
  return {
    id: 'project-line',
    type: 'line',
    source: LINES,
    minzoom: 2.5,
    layout: { 'line-join': 'round', 'line-cap': 'round' },
    paint: {
      'line-color': ['get', 'colour'],
      'line-width': ['case', isSelected, 3, isHovered, 2.4, 1.4],
      'line-opacity': ['case', isSelected, 0.95, isHovered, 0.8, 0.45],
      'line-offset': LANE_OFFSET,
      'line-dasharray': dashesBy('status', DASHES),
    },
  };
}
