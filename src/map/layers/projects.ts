import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { ProjectSummary } from '../../domain/project';
import { type ProjectKind, SECTORS, type Sector } from '../../domain/sector';
import { PROJECT_STATUSES } from '../../domain/status';
import type { LegendGroup } from '../../symbols/legend';
import { REGULAR } from '../fonts';
import { featureSource, pointFeature } from '../geojson';
import { clusterImageId, projectImageId } from '../image-ids';
import type { AtlasLayer } from '../layer';
import type { Scene } from '../scene';

const PROJECTS = 'projects';

/** Source and hit-test layers of projects and their clusters. */
export const PROJECT_SOURCE = PROJECTS;
export const PROJECT_MARKS = 'project-marks';
export const CLUSTER_MARKS = 'project-clusters';

/** The kind whose symbol represents a sector in the legend. */
const LEGEND_KIND: Readonly<Record<Sector, ProjectKind>> = {
  transport: 'port',
  minerals: 'mine',
  energy: 'grid',
  'new-energy': 'wind',
  manufacturing: 'factory',
  agriculture: 'farm',
  digital: 'telecom',
  ai: 'chip',
  health: 'hospital',
  other: 'building',
};

export const projectsLegend: LegendGroup = {
  layer: 'projects',
  entries: [
    ...SECTORS.map((sector) => ({
      swatch: {
        shape: 'project',
        sector,
        kind: LEGEND_KIND[sector],
        status: 'operating',
        precision: 'site',
      } as const,
      label: `sector.${sector}` as const,
      sector,
    })),
    ...PROJECT_STATUSES.map((status) => ({
      swatch: {
        shape: 'project',
        sector: 'other',
        kind: 'rail',
        status,
        precision: 'site',
      } as const,
      label: `status.${status}` as const,
      status,
    })),
    {
      swatch: {
        shape: 'project',
        sector: 'other',
        kind: 'rail',
        status: 'operating',
        precision: 'town',
      },
      label: 'precision.town',
    },
    {
      swatch: {
        shape: 'project',
        sector: 'other',
        kind: 'rail',
        status: 'operating',
        precision: 'region',
      },
      label: 'precision.region',
    },
    { swatch: { shape: 'cluster' }, label: 'legend.cluster' },
  ],
};

/** Greatest zoom at which projects are clustered. */
const LAST_CLUSTER_ZOOM = 7;

/** One symbol per project, and rings divided by sector for clusters. */
export const projects: AtlasLayer = {
  sources: (scene) => ({
    [PROJECTS]: featureSource(
      shown(scene).map((project) => feature(project, scene)),
      {
        promoteId: 'id',
        cluster: true,
        clusterRadius: 34,
        clusterMaxZoom: LAST_CLUSTER_ZOOM,
        clusterProperties: Object.fromEntries(SECTORS.map((sector) => [sector, countOf(sector)])),
      },
    ),
  }),
  layers: (scene) => (scene.layers.includes('projects') ? [clusters(scene), points(scene)] : []),
};

/** Returns all projects but those open, compared or a company's, which layers of their own draw on top and outside clusters. */
function shown({
  projects: all,
  selectedProject,
  compared,
  works,
}: Scene): readonly ProjectSummary[] {
  const apart = new Set([
    selectedProject?.id,
    ...compared.map(({ project }) => project?.id),
    ...works.map(({ project }) => project.id),
  ]);
  return all.filter(({ id }) => !apart.has(id));
}

/** Opacity of projects beside what the open page shows on the map: a company's works, events, flows of trade. */
function opacityBeside({ works, events, flows }: Scene): number {
  return works.length + events.length + flows.length > 0 ? 0.3 : 1;
}

export function feature(project: ProjectSummary, { locale, theme }: Scene) {
  return pointFeature(project.position, {
    id: project.id,
    name: project.name[locale],
    sector: project.sector,
    icon: projectImageId(project, theme),
  });
}

function countOf(sector: Sector): ExpressionSpecification {
  return ['+', ['case', ['==', ['get', 'sector'], sector], 1, 0]] as never;
}

function clusters(scene: Scene): LayerSpecification {
  const { theme, palette } = scene;
  const opacity = opacityBeside(scene);
  return {
    id: CLUSTER_MARKS,
    type: 'symbol',
    source: PROJECTS,
    filter: ['has', 'point_count'],
    layout: {
      'icon-image': clusterImageId(theme),
      'icon-allow-overlap': true,
      // Faded marks leave their room to the labels of the page.
      'icon-ignore-placement': opacity < 1,
      'text-field': ['get', 'point_count'],
      'text-font': REGULAR,
      'text-size': 12,
      'text-allow-overlap': true,
      'text-ignore-placement': opacity < 1,
    },
    paint: { 'icon-opacity': opacity, 'text-color': palette.ink, 'text-opacity': opacity },
  };
}

function points(scene: Scene): LayerSpecification {
  const { palette } = scene;
  const opacity = opacityBeside(scene);
  return {
    id: PROJECT_MARKS,
    type: 'symbol',
    source: PROJECTS,
    filter: ['!', ['has', 'point_count']],
    layout: {
      'icon-image': ['get', 'icon'],
      'icon-size': ['interpolate', ['linear'], ['zoom'], 1, 0.62, 4, 0.82, 8, 1],
      'icon-allow-overlap': true,
      'icon-ignore-placement': opacity < 1,
      'text-field': ['step', ['zoom'], '', 6, ['get', 'name']],
      'text-font': REGULAR,
      'text-size': 11.5,
      'text-variable-anchor': ['left', 'right', 'bottom', 'top'],
      'text-radial-offset': 1.25,
      'text-justify': 'auto',
      'text-max-width': 11,
      'text-optional': true,
    },
    paint: {
      'icon-opacity': opacity,
      'text-color': palette.ink,
      'text-halo-color': palette.halo,
      'text-halo-width': 1.4,
      'text-opacity': opacity,
    },
  };
}
