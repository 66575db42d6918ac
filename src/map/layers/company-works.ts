import type { Feature } from 'geojson';
import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { BOLD, REGULAR } from '../fonts';
import { featureSource, IS_AT_LEVEL, lineFeature, pointFeature } from '../geojson';
import { projectImageId } from '../image-ids';
import { labelText } from '../label-text';
import type { AtlasLayer } from '../layer';
import type { DrawnMark } from '../marks/mark-layout';
import { markSize } from '../marks/mark-size';
import { workMarks } from '../marks/project-marks';
import type { Scene } from '../scene';
import { cluster } from './project-features';

const WORKS = 'company-works';

/** Hit-test layer of a company's works and their clusters, which have a property `cluster`. */
export const WORK_MARKS = 'company-works';

/**
 * The projects to which the open company is a party, on top of all others, which recede: name and roles, and in an overview
 * rings for those that are near each other.
 */
export const companyWorks: AtlasLayer = {
  sources: (scene): ReturnType<AtlasLayer['sources']> =>
    scene.works.length === 0
      ? {}
      : {
          [WORKS]: featureSource(
            workMarks(scene).drawn.flatMap((mark) => workFeatures(mark, scene)),
          ),
        },
  layers: (scene) =>
    scene.works.length === 0 ? [] : [...leaders(scene), names(scene), marks(scene)],
};

/** Returns the features of a mark, and of one that is moved the line to its position. */
function workFeatures(mark: DrawnMark, scene: Scene): readonly Feature[] {
  const { locale, theme } = scene;
  const members = mark.members.flatMap((i) => scene.works[i] ?? []);
  const [work] = members;
  if (!work) return [];
  const { project, roles } = work;
  const levels = { from: mark.from, to: mark.to };
  if (members.length > 1)
    return [
      cluster(
        mark,
        members.map((each) => each.project),
        scene,
      ),
    ];
  const symbol = pointFeature(mark.position, {
    ...levels,
    id: project.id,
    name: labelText(project.name[locale]),
    roles: roles.join(', '),
    icon: projectImageId(project, theme),
  });
  return mark.isMoved ? [symbol, lineFeature([project.position, mark.position], levels)] : [symbol];
}

function leaders(scene: Scene): readonly LayerSpecification[] {
  if (!workMarks(scene).drawn.some(({ isMoved }) => isMoved)) return [];
  return [
    {
      id: 'company-work-leaders',
      type: 'line',
      source: WORKS,
      filter: ['all', ['!', ['has', 'icon']], IS_AT_LEVEL],
      paint: { 'line-color': scene.palette.faintInk, 'line-width': 1 },
    },
  ];
}

const IS_CLUSTER: ExpressionSpecification = ['has', 'cluster'];

function marks({ palette }: Scene): LayerSpecification {
  return {
    id: WORK_MARKS,
    type: 'symbol',
    source: WORKS,
    filter: ['all', ['has', 'icon'], IS_AT_LEVEL],
    layout: {
      'icon-image': ['get', 'icon'],
      'icon-size': markSize(IS_CLUSTER),
      'icon-overlap': 'always',
      'icon-padding': 0,
      'text-field': ['case', IS_CLUSTER, ['get', 'count'], ''],
      'text-font': REGULAR,
      'text-size': 12,
      'text-overlap': 'always',
    },
    paint: { 'text-color': palette.ink },
  };
}

/** Returns the names and roles of single works, which give way to all marks. */
function names({ palette }: Scene): LayerSpecification {
  return {
    id: 'company-work-names',
    type: 'symbol',
    source: WORKS,
    filter: ['all', ['has', 'name'], IS_AT_LEVEL],
    layout: {
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
    },
    paint: { 'text-color': palette.ink, 'text-halo-color': palette.halo, 'text-halo-width': 1.8 },
  };
}
