import type { LayerSpecification } from 'maplibre-gl';
import { BOLD } from '../fonts';
import { featureSource, pointFeature } from '../geojson';
import { projectImageId } from '../image-ids';
import { labelText } from '../label-text';
import type { AtlasLayer } from '../layer';
import type { Scene } from '../scene';

const WORKS = 'company-works';

/** Hit-test layer of a company's works. */
export const WORK_MARKS = 'company-works';

/** The projects to which the open company is a party, on top of all others, which recede: name and roles. */
export const companyWorks: AtlasLayer = {
  sources: ({ works, locale, theme }): ReturnType<AtlasLayer['sources']> =>
    works.length === 0
      ? {}
      : {
          [WORKS]: featureSource(
            works.map(({ project, roles }) =>
              pointFeature(project.position, {
                id: project.id,
                name: labelText(project.name[locale]),
                roles: roles.join(', '),
                icon: projectImageId(project, theme),
              }),
            ),
          ),
        },
  layers: (scene) => (scene.works.length === 0 ? [] : [marks(scene)]),
};

function marks({ palette }: Scene): LayerSpecification {
  return {
    id: WORK_MARKS,
    type: 'symbol',
    source: WORKS,
    layout: {
      'icon-image': ['get', 'icon'],
      'icon-size': ['interpolate', ['linear'], ['zoom'], 1, 0.8, 4, 1],
      'icon-allow-overlap': true,
      'text-field': [
        'format',
        ['get', 'name'],
        {},
        ['case', ['==', ['get', 'roles'], ''], '', ['concat', '\n', ['get', 'roles']]],
        { 'font-scale': 0.88 },
      ],
      'text-font': BOLD,
      'text-size': 12,
      'text-variable-anchor': ['left', 'right', 'bottom', 'top'],
      'text-radial-offset': 1.35,
      'text-justify': 'auto',
      'text-max-width': 11,
      'text-optional': true,
    },
    paint: { 'text-color': palette.ink, 'text-halo-color': palette.halo, 'text-halo-width': 1.8 },
  };
}
