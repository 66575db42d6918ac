import type { Access } from './access';
import type { CoarsePath, CoarseStep } from './coarse-search';
import type { CanalEnd, Conditions } from './conditions';
import { type Exit, findExits } from './exits';
import { type LazySearch, lengthOf, type Terminal } from './lazy-search';
import type { Path, PathSection } from './path';
import { refine, searchAlong } from './refine';
import { angle, EARTH_KM, type Vec } from './vec';

/** Ports nearer than this are sought a way between at the fine scale as well: the coarse one lacks small sounds. */
const SHORT_KM = 700;
/** Of the ellipse in which it is sought: its longer axis, as a share of the distance, and in km. */
const ELLIPSE = 1.35;
const ELLIPSE_KM = 60;

/** Coarse ways shorter than this, or with fewer turns, have no rivals worth asking, km. */
const RIVAL_KM = 1500;
const RIVAL_TURNS = 2;

/** A start or goal of the coarse search: an access, and a way out from it. */
interface Gateway extends Terminal {
  readonly access: Access;
  readonly exit: Exit;
}

/** A way over the sea between two accesses. */
export interface CostedPath extends Path {
  readonly isFallback: boolean;
  /** Radians, with what lies between ports and water counted for more than it measures. */
  readonly cost: number;
}

/** The shortest way from one of some accesses to one of others; undefined if there is none. */
export function findPath(
  conditions: Conditions,
  lazy: LazySearch,
  starts: readonly Access[],
  goals: readonly Access[],
): CostedPath | undefined {
  const wide = findCoarsePath(conditions, lazy, starts, goals);
  const limit = wide && !wide.isFallback ? wide.cost : Number.POSITIVE_INFINITY;
  return findFinePath(conditions, lazy, starts, goals, limit) ?? wide;
}

/** Over the coarse graph, then refined. */
function findCoarsePath(
  conditions: Conditions,
  lazy: LazySearch,
  starts: readonly Access[],
  goals: readonly Access[],
): CostedPath | undefined {
  const from = findGateways(conditions, lazy, starts);
  const to = findGateways(conditions, lazy, goals);
  if (from.length === 0 || to.length === 0) return undefined;
  const coarse = conditions.search.find(from, to);
  if (!coarse) return undefined;
  const best = refinePath(conditions, lazy, from, to, coarse);
  if (coarse.cost * EARTH_KM < RIVAL_KM || coarse.steps.length < RIVAL_TURNS) return best;
  const rival = conditions.search.findRival(coarse, from, to);
  const other = rival && refinePath(conditions, lazy, from, to, rival);
  return other && other.cost < best.cost && !other.isFallback ? other : best;
}

/** A coarse way made a fine one. */
function refinePath(
  conditions: Conditions,
  lazy: LazySearch,
  from: readonly Gateway[],
  to: readonly Gateway[],
  coarse: CoarsePath,
): CostedPath {
  const [start, goal] = [from[coarse.start] as Gateway, to[coarse.goal] as Gateway];
  const lines = sectionsOf(
    conditions,
    start.exit.path,
    coarse.steps,
    [...goal.exit.path].reverse(),
  );
  let isFallback = false;
  const stretches = lines.map((stretch): PathSection => {
    if (stretch.canal !== undefined) return stretch;
    const fine = refine(conditions.fine, lazy, stretch.points);
    isFallback ||= fine.isFallback;
    return { points: fine.points };
  });
  const cost = totalLength(stretches) + start.access.cost + goal.access.cost;
  return { from: start.access, to: goal.access, sections: stretches, isFallback, cost };
}

/** At the fine scale alone, for ports near each other, if it is shorter than `limit`. */
function findFinePath(
  { fine }: Conditions,
  lazy: LazySearch,
  starts: readonly Access[],
  goals: readonly Access[],
  limit: number,
): CostedPath | undefined {
  let best: CostedPath | undefined;
  for (const from of starts) {
    for (const to of goals) {
      const far = angle(from.point, to.point);
      if (far * EARTH_KM > SHORT_KM) continue;
      const most = Math.min(limit, best?.cost ?? limit) - from.cost - to.cost;
      if (far >= most) continue;
      const window = Math.min(most - far, (ELLIPSE - 1) * far + ELLIPSE_KM / EARTH_KM);
      const points = searchAlong(fine, lazy, [from.point, to.point], [(window * EARTH_KM) / 2]);
      if (!points || lengthOf(points) >= most) continue;
      const cost = lengthOf(points) + from.cost + to.cost;
      best = { from, to, sections: [{ points }], isFallback: false, cost };
    }
  }
  return best;
}

function findGateways(
  { fine, coarse }: Conditions,
  lazy: LazySearch,
  accesses: readonly Access[],
): Gateway[] {
  return accesses.flatMap((access) =>
    findExits(fine, coarse, lazy, access.point).map((out) => ({
      point: out.point,
      cost: access.cost + out.cost,
      access,
      exit: out,
    })),
  );
}

/** The coarse way as lines over the sea and canals between them. */
function sectionsOf(
  { portals, search }: Conditions,
  start: readonly Vec[],
  steps: readonly CoarseStep[],
  end: readonly Vec[],
): PathSection[] {
  const stretches: PathSection[] = [];
  let points: Vec[] = [...start];
  for (const step of steps) {
    if ('corner' in step) {
      points.push(search.corner(step.corner));
      continue;
    }
    const portal = portals[step.portal] as CanalEnd;
    const out = portal.exits[step.exit]?.path ?? [portal.line[0] as Vec];
    if (step.enters) {
      stretches.push({ points: [...points, ...[...out].reverse()] });
      stretches.push({ points: portal.line, canal: portal.passage });
    } else points = [...out];
  }
  return [...stretches, { points: [...points, ...end] }];
}

function totalLength(stretches: readonly PathSection[]): number {
  return stretches.reduce((sum, { points }) => sum + lengthOf(points), 0);
}
