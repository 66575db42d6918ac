import type { Feature } from 'geojson';
import type { GeoJSONSourceSpecification } from 'maplibre-gl';
import type { ProjectSummary } from '../../domain/project';
import { SECTORS } from '../../domain/sector';
import type { TimeSpan } from '../../domain/time-span';
import { featureSource, lineFeature, pointFeature } from '../geojson';
import { clusterImageId, projectImageId } from '../image-ids';
import { labelText } from '../label-text';
import type { DrawnMark } from '../marks/mark-layout';
import { type ProjectMarks, projectMarks } from '../marks/project-marks';
import { runsOf } from '../marks/timed-runs';
import { memoizeByReads } from '../memoize-layer';
import type { Scene } from '../scene';
import { timedFeature } from '../timed-features';

const BY_KEY = { promoteId: 'key' };

/** Of a mark that is drawn at the position of its project. */
const AT_HOME = { isMoved: false } as const;

/** The image of the small dot at the position of a symbol that stands beside it. */
const DOT = 'city-dot';

/** Returns the source of the marks of a scene's projects, and of their names. */
export function projectSource(scene: Scene): GeoJSONSourceSpecification {
  return scene.timed ? timedSource(scene) : sourceOf(projectMarks(scene))(scene);
}

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
