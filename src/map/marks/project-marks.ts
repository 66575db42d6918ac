import type { ProjectSummary } from '../../domain/project';
import type { Position } from '../../geo/position';
import type { Scene } from '../scene';
import { fixedPlaces, terminalPlaces } from './fixed-places';
import { type DrawnMark, layOutMarks, layoutOf } from './mark-layout';

/** The marks of projects in clusters or alone, for every zoom level. */
export interface ProjectMarks {
  readonly projects: readonly ProjectSummary[];
  readonly drawn: readonly DrawnMark[];
}

/** The part of a drawn mark that says where it is and at which zoom levels. */
export type DrawnPlace = Pick<DrawnMark, 'position' | 'from' | 'to'>;

interface Layout {
  readonly all: readonly ProjectSummary[];
  readonly apart: string;
  readonly projects: readonly ProjectSummary[];
  readonly layOut: ReturnType<typeof layoutOf>;
}

/** The last layout and result, since most changes of a scene move few marks or none. */
let layout: Layout | undefined;
let memo:
  | { readonly key: string; readonly layout: Layout; readonly marks: ProjectMarks }
  | undefined;

const NO_MARKS: ProjectMarks = { projects: [], drawn: [] };

/** The marks of a scene, which several of its layers and each related position ask for. */
const ofScene = new WeakMap<Scene, ProjectMarks>();

/** Returns the marks of all projects but those open, compared or a company's, which layers of their own draw on top. */
export function projectMarks(scene: Scene): ProjectMarks {
  const known = ofScene.get(scene) ?? layOutProjects(scene);
  ofScene.set(scene, known);
  return known;
}

function layOutProjects(scene: Scene): ProjectMarks {
  const current = layoutFor(scene);
  if (current.projects.length === 0) return NO_MARKS;
  const fixed = fixedPlaces(scene);
  const key = JSON.stringify(fixed);
  if (memo?.key !== key || memo.layout !== current) {
    const { projects, layOut } = current;
    const drawn = layOut(fixed);
    const isSame = memo?.marks.projects === projects && memo.marks.drawn === drawn;
    memo = { key, layout: current, marks: isSame && memo ? memo.marks : { projects, drawn } };
  }
  return memo.marks;
}

function layoutFor(scene: Scene): Layout {
  const ids = idsApart(scene);
  const apart = JSON.stringify([...ids]);
  if (layout?.all !== scene.projects || layout.apart !== apart) {
    const projects = scene.projects.filter(({ id }) => !ids.has(id));
    const layOut = layoutOf(projects.map(({ position }) => position));
    layout = { all: scene.projects, apart, projects, layOut };
  }
  return layout;
}

/** The last marks of a company's works. */
let workMemo: { readonly key: string; readonly drawn: readonly DrawnMark[] } | undefined;

/** Returns the marks of the open company's works, laid out as those of all projects. */
export function workMarks(scene: Scene): ProjectMarks {
  const projects = scene.works.map(({ project }) => project);
  const positions = projects.map(({ position }) => position);
  const fixed = terminalPlaces(scene);
  const key = JSON.stringify([fixed, positions]);
  if (workMemo?.key !== key) workMemo = { key, drawn: layOutMarks(positions, fixed) };
  return { projects, drawn: workMemo.drawn };
}

function idsApart({ selectedProject, compared, works }: Scene): ReadonlySet<string> {
  return new Set(
    [
      selectedProject?.id,
      ...compared.map(({ project }) => project?.id),
      ...works.map(({ project }) => project.id),
    ].flatMap((id) => id ?? []),
  );
}

/**
 * Returns where the map draws what is at a position, by zoom level: a project beside it, in a cluster or there; anything else
 * at the position itself.
 */
export function drawnPlaces(scene: Scene, position: Position): readonly DrawnPlace[] {
  for (const { projects, drawn } of [workMarks(scene), projectMarks(scene)]) {
    const index = projects.findIndex((project) => String(project.position) === String(position));
    if (index >= 0) return drawn.filter(({ members }) => members.includes(index));
  }
  return [{ position, from: 0, to: 24 }];
}
