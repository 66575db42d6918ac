import type { Feature } from 'geojson';
import type {
  ExpressionSpecification,
  GeoJSONSourceSpecification,
  LayerSpecification,
} from 'maplibre-gl';
import type { ProjectSummary } from '../../domain/project';
import { type ProjectKind, SECTORS, type Sector } from '../../domain/sector';
import { PROJECT_STATUSES } from '../../domain/status';
import type { TimeSpan } from '../../domain/time-span';
import type { LegendGroup } from '../../symbols/legend';
import { REGULAR } from '../fonts';
import { featureSource, IS_AT_LEVEL, lineFeature, pointFeature } from '../geojson';
import { clusterImageId, projectImageId } from '../image-ids';
import { labelText } from '../label-text';
import type { AtlasLayer } from '../layer';
import type { DrawnMark } from '../marks/mark-layout';
import { markSize } from '../marks/mark-size';
import { type ProjectMarks, projectMarks } from '../marks/project-marks';
import { runsOf } from '../marks/timed-runs';
import { memoizeByReads } from '../memoize-layer';
import { placesRound } from '../places-round';
import type { Scene } from '../scene';
import { timedFeature, timedOpacity } from '../timed-features';

const PROJECTS = 'projects';

/** The layer of the names of single projects. */
export const PROJECT_NAMES = 'project-names';

const BY_KEY = { promoteId: 'key' };

/** Of a mark that is drawn at the position of its project. */
const AT_HOME = { isMoved: false } as const;

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
    if (scene.timed) return { [PROJECTS]: timedSource(scene) };
    return { [PROJECTS]: sourceOf(projectMarks(scene))(scene) };
  },
  layers: (scene) => (scene.layers.includes('projects') ? [...leaders(scene), marks(scene)] : []),
};

const sources = new WeakMap<ProjectMarks, (scene: Scene) => GeoJSONSourceSpecification>();

/** Returns the function of the scene that makes the source of marks, which a change that moves none of them leaves as it is. */
function sourceOf(marked: ProjectMarks): (scene: Scene) => GeoJSONSourceSpecification {
  const known = sources.get(marked);
  if (known) return known;
  const { projects: all, drawn } = marked;
  const make = memoizeByReads((scene) =>
    featureSource(
      drawn.flatMap((mark) => features(mark, all, scene)),
      // The same options as with years, so that the source stays.
      BY_KEY,
    ),
  );
  sources.set(marked, make);
  return make;
}

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
  if (members.length > 1) return [cluster(mark, members, scene)];
  return single(mark, project, scene, { name: nameOf(project, scene) });
}

/** Returns the features of a single mark; its symbol has a name only if it is given one. */
function single(
  mark: DrawnMark,
  project: ProjectSummary,
  scene: Scene,
  name: { readonly name?: string } = {},
): readonly Feature[] {
  const levels = { from: mark.from, to: mark.to };
  const symbol = pointFeature(mark.position, {
    ...symbolProperties(project, scene),
    ...name,
    ...levels,
  });
  if (!mark.isMoved) return [symbol];
  return [
    symbol,
    lineFeature([project.position, mark.position], levels),
    pointFeature(project.position, { ...levels, id: project.id, icon: DOT }),
  ];
}

/**
 * Returns the source of the marks of all years: each mark once for every run of years in which it stands for the same projects
 * with the same symbol. Where only one of a cluster's projects was there, it is drawn at its own position.
 */
function timedSource(scene: Scene) {
  const { projects: all, drawn } = projectMarks(scene);
  const statuses = new Map(scene.timed?.map((timed) => [timed.project.id, timed.statuses]));
  const features = drawn.flatMap((mark, i) => {
    const members = mark.members.flatMap((index) => all[index] ?? []);
    const standing = runsOf(
      (year) =>
        members.flatMap((project) => {
          const status = statuses.get(project.id)?.[year];
          return status ? [{ ...project, status }] : [];
        }),
      // The status is seen of a single mark alone.
      (found) =>
        found.map(({ id, status }) => (found.length === 1 ? `${id} ${status}` : id)).join(),
    );
    const marks = standing.flatMap((run) => {
      const [project] = run.value;
      if (!project) return [];
      if (run.value.length > 1) {
        return timedFeature(cluster(mark, run.value, scene), run, `${i}`);
      }
      const alone = members.length > 1 ? { ...mark, ...AT_HOME, position: project.position } : mark;
      return single(alone, project, scene).map((part, k) => timedFeature(part, run, `${i}/${k}`));
    });
    return [...marks, ...timedName(members, mark, standing, scene)];
  });
  return featureSource(features, BY_KEY);
}

/** Returns the name of a single mark as a feature of its own, once for all years, so that none stands in the way of another. */
function timedName(
  [project, ...others]: readonly ProjectSummary[],
  { position, from, to }: DrawnMark,
  runs: readonly TimeSpan[],
  scene: Scene,
): readonly Feature[] {
  const [first, last] = [runs.at(0), runs.at(-1)];
  if (!project || others.length > 0 || !first || !last) return [];
  const { id } = project;
  return [
    timedFeature(
      pointFeature(position, { id, from, to, name: nameOf(project, scene) }),
      { from: first.from, to: last.to },
      `${from}/${id}`,
    ),
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
function opacityBeside({ works, events, flows, selection }: Scene): number {
  const listed = selection.kind === 'timeline' ? events.length : 0;
  return works.length + listed + flows.length > 0 ? 0.3 : 1;
}

/** Returns the feature of a project with its name, at its own position. */
export function feature(project: ProjectSummary, scene: Scene) {
  return pointFeature(project.position, {
    ...symbolProperties(project, scene),
    name: nameOf(project, scene),
  });
}

function symbolProperties(project: ProjectSummary, { theme }: Scene) {
  return { id: project.id, sector: project.sector, icon: projectImageId(project, theme) };
}

function nameOf({ name }: ProjectSummary, { locale }: Scene): string {
  return labelText(name[locale]);
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
