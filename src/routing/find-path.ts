import type { Access } from './access';
import type { CoarsePath, CoarseStep } from './coarse-path';
import type { CanalEnd, Conditions } from './conditions';
import { findRival } from './find-rival';
import type { Gateway } from './gateways';
import type { LazySearch } from './lazy-search';
import type { Path, PathSection } from './path';
import { refine, searchAlong } from './refine';
import { angle, EARTH_KM, type Vec } from './vec';
import { lengthOf } from './waters';

/** Between ports nearer than this the fine scale is searched as well, km: the coarse one lacks small sounds. */
const SHORT_KM = 700;
/** Longer axis of the ellipse of that search: a share of the distance, and km on top. */
const ELLIPSE = 1.35;
const ELLIPSE_KM = 60;

/** Coarse paths shorter than this, km, or with fewer turns, are not compared with a rival. */
const RIVAL_KM = 1500;
const RIVAL_TURNS = 2;
/** A rival whose blocks are longer than the best path by this share is not shorter when they are joined. */
const TAUT = 0.002;

/** A path with its cost. */
export interface CostedPath extends Path {
  /** Whether a section is that of the coarse path, for want of a fine one. */
  readonly isFallback: boolean;
  /** Radians; gaps between ports and water cost more than their length. */
  readonly cost: number;
}

/**
 * Returns the shortest path from one of some accesses to one of others; undefined if there is none.
 *
 * @param sharesStart whether many paths start there, so that the coarse graph is searched once for all of them
 */
export function findPath(
  conditions: Conditions,
  lazy: LazySearch,
  starts: readonly Access[],
  goals: readonly Access[],
  sharesStart = false,
): CostedPath | undefined {
  const wide = findCoarsePath(conditions, lazy, starts, goals, sharesStart);
  const limit = wide && !wide.isFallback ? wide.cost : Number.POSITIVE_INFINITY;
  return findFinePath(conditions, lazy, starts, goals, limit) ?? wide;
}

/** Searches the coarse graph and refines the path found, and its rival if that may be shorter. */
function findCoarsePath(
  conditions: Conditions,
  lazy: LazySearch,
  starts: readonly Access[],
  goals: readonly Access[],
  sharesStart: boolean,
): CostedPath | undefined {
  const from = conditions.gateways.of(starts);
  const to = conditions.gateways.of(goals);
  if (from.length === 0 || to.length === 0) return undefined;
  const { search, trees } = conditions;
  const coarse = sharesStart ? trees.find(from, to) : search.find(from, to);
  if (!coarse) return undefined;
  const best = refinePath(conditions, lazy, from, to, coarse);
  if (!best) return undefined;
  if (coarse.cost * EARTH_KM < RIVAL_KM || coarse.steps.length < RIVAL_TURNS) return best;
  const rival = sharesStart
    ? trees.findRival(coarse, from, to)
    : findRival(search, coarse, from, to);
  const other = rival && refinePath(conditions, lazy, from, to, rival, (1 + TAUT) * best.cost);
  return other && other.cost < best.cost && !other.isFallback ? other : best;
}

/** Replaces each section of a coarse path by a fine one. Undefined if they cost more than `most`, radians. */
function refinePath(
  conditions: Conditions,
  lazy: LazySearch,
  from: readonly Gateway[],
  to: readonly Gateway[],
  coarse: CoarsePath,
  most = Number.POSITIVE_INFINITY,
): CostedPath | undefined {
  const [start, goal] = [from[coarse.start] as Gateway, to[coarse.goal] as Gateway];
  const lines = sectionsOf(
    conditions,
    start.exit.path,
    coarse.steps,
    [...goal.exit.path].reverse(),
  );
  let isFallback = false;
  const sections: PathSection[] = [];
  // The least that the sections left may take.
  let left = lines.reduce((sum, line) => sum + leastOf(line), 0);
  let taken = start.access.cost + goal.access.cost;
  for (const section of lines) {
    left -= leastOf(section);
    const fine =
      section.canal === undefined
        ? refine(conditions.fine, lazy, section.points, most - taken - left)
        : { points: section.points, isFallback: false };
    if (!fine) return undefined;
    taken += lengthOf(fine.points);
    isFallback ||= fine.isFallback;
    sections.push(section.canal === undefined ? { points: fine.points } : section);
  }
  const cost = totalLength(sections) + start.access.cost + goal.access.cost;
  return { from: start.access, to: goal.access, sections, isFallback, cost };
}

/** Searches the fine scale alone, for ports near each other. Undefined if no path costs less than `limit`, radians. */
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

/** Splits a coarse path into lines over open water and the canals between them. */
function sectionsOf(
  { portals, search }: Conditions,
  start: readonly Vec[],
  steps: readonly CoarseStep[],
  end: readonly Vec[],
): PathSection[] {
  const sections: PathSection[] = [];
  let points: Vec[] = [...start];
  for (const step of steps) {
    if ('corner' in step) {
      points.push(search.corner(step.corner));
      continue;
    }
    const portal = portals[step.portal] as CanalEnd;
    const out = portal.exits[step.exit]?.path ?? [portal.line[0] as Vec];
    if (step.enters) {
      sections.push({ points: [...points, ...[...out].reverse()] });
      sections.push({ points: portal.line, canal: portal.passage });
    } else points = [...out];
  }
  return [...sections, { points: [...points, ...end] }];
}

/** Returns the least length of a section at the fine scale, radians. */
function leastOf({ points, canal }: PathSection): number {
  return canal === undefined ? angle(points[0] as Vec, points.at(-1) as Vec) : lengthOf(points);
}

function totalLength(sections: readonly PathSection[]): number {
  return sections.reduce((sum, { points }) => sum + lengthOf(points), 0);
}
