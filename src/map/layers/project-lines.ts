import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { SECTOR_COLOURS } from '../../symbols/palette';
import { featureSource, lineFeature } from '../geojson';
import type { AtlasLayer } from '../layer';
import type { Scene } from '../scene';

const LINES = 'project-lines';

/** Projects with lines: faint, and opaque when selected. Dashed, since the lines only join towns. */
export const projectLines: AtlasLayer = {
  sources: ({ projects, selectedProject, theme }) => ({
    [LINES]: featureSource(
      [...new Set([...projects, ...(selectedProject ? [selectedProject] : [])])].flatMap(
        (project) =>
          project.line
            ? [
                lineFeature(project.line, {
                  id: project.id,
                  colour: SECTOR_COLOURS[theme][project.sector],
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
  return {
    id: 'project-line',
    type: 'line',
    source: LINES,
    minzoom: 2.5,
    layout: { 'line-join': 'round' },
    paint: {
      'line-color': ['get', 'colour'],
      'line-width': [
        'case',
        isSelected,
        3,
        ['boolean', ['feature-state', 'hover'], false],
        2.4,
        1.2,
      ],
      'line-opacity': [
        'case',
        isSelected,
        0.95,
        ['boolean', ['feature-state', 'hover'], false],
        0.8,
        0.4,
      ],
      'line-dasharray': [5, 1.5],
    },
  };
}
