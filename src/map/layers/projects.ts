import type { Feature } from 'geojson';
import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { ProjectSummary } from '../../domain/project';
import { type ProjectKind, SECTORS, type Sector } from '../../domain/sector';
import { PROJECT_STATUSES } from '../../domain/status';
import type { LegendGroup } from '../../symbols/legend';
import { REGULAR } from '../fonts';
import { featureSource, IS_AT_LEVEL, lineFeature, pointFeature } from '../geojson';
import { clusterImageId, projectImageId } from '../image-ids';
import { labelText } from '../label-text';
import type { AtlasLayer } from '../layer';
import type { DrawnMark } from '../marks/mark-layout';
import { markSize } from '../marks/mark-size';
import { projectMarks } from '../marks/project-marks';
import { placesRound } from '../places-round';
import type { Scene } from '../scene';

const PROJECTS = 'projects';

/** Hit-test layer of projects and their clusters; the features of clusters have a property `cluster`. */
export const PROJECT_MARKS = 'project-marks';

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

/** One symbol per project, rings divided by sector for clusters, and lines from symbols that stand beside their position. */
export const projects: AtlasLayer = {
  sources: (scene) => {
    const { projects: all, drawn } = projectMarks(scene);
    return { [PROJECTS]: featureSource(drawn.flatMap((mark) => features(mark, all, scene))) };
  },
  layers: (scene) => (scene.layers.includes('projects') ? [...leaders(scene), marks(scene)] : []),
};

/** The names of single projects, which give way to all marks. */
export const projectNames: AtlasLayer = {
  sources: () => ({}),
  layers: (scene) => (scene.layers.includes('projects') ? [names(scene)] : []),
};

/** Returns the features of a mark: of one that is moved also its position and the line that leads there. */
function features(
  mark: DrawnMark,
  all: readonly ProjectSummary[],
  scene: Scene,
): readonly Feature[] {
  const members = mark.members.flatMap((i) => all[i] ?? []);
  const [project] = members;
  if (!project) return [];
  const levels = { from: mark.from, to: mark.to };
  if (members.length > 1) return [cluster(mark, members, scene)];
  const { properties } = feature(project, scene);
  const symbol = pointFeature(mark.position, { ...properties, ...levels });
  if (!mark.isMoved) return [symbol];
  return [
    symbol,
    lineFeature([project.position, mark.position], levels),
    pointFeature(project.position, { ...levels, id: project.id, icon: DOT }),
  ];
}

/** Returns the feature of several projects as one ring, divided by sector. */
export function cluster(
  { position, from, to, splitsAt = to + 1 }: DrawnMark,
  members: readonly ProjectSummary[],
  { theme }: Scene,
): Feature {
  const counts = SECTORS.map(
    (sector) => [sector, members.filter((each) => each.sector === sector).length] as const,
  ).filter(([, count]) => count > 0);
  return pointFeature(position, {
    ...{ from, to, splitsAt, count: members.length },
    ...Object.fromEntries(counts),
    cluster: `${from}/${members[0]?.id}`,
    icon: clusterImageId(Object.fromEntries(counts), theme),
  });
}

/** Opacity of projects beside what the open page shows on the map: a company's works, events, flows of trade. */
function opacityBeside({ works, events, flows }: Scene): number {
  return works.length + events.length + flows.length > 0 ? 0.3 : 1;
}

export function feature(project: ProjectSummary, { locale, theme }: Scene) {
  return pointFeature(project.position, {
    id: project.id,
    name: labelText(project.name[locale]),
    sector: project.sector,
    icon: projectImageId(project, theme),
  });
}

/** The image of the small dot at the position of a symbol that stands beside it. */
const DOT = 'city-dot';

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
        'line-opacity': opacityBeside(scene),
      },
    },
  ];
}

function marks(scene: Scene): LayerSpecification {
  const opacity = opacityBeside(scene);
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
      'icon-ignore-placement': opacity < 1,
      'text-field': ['case', IS_CLUSTER, ['get', 'count'], ''],
      'text-font': REGULAR,
      'text-size': 12,
      'text-overlap': 'always',
      'text-ignore-placement': opacity < 1,
    },
    paint: {
      'icon-opacity': opacity,
      'text-color': scene.palette.ink,
      'text-opacity': opacity,
    },
  };
}

function names(scene: Scene): LayerSpecification {
  const { palette } = scene;
  return {
    id: 'project-names',
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
      'text-opacity': opacityBeside(scene),
    },
  };
}
