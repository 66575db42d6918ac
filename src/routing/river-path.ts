import type { Access, ApproachLeg } from './access';
import type { Path } from './path';
import { angle, type Vec } from './vec';

/** Points nearer than this are one point of a fairway, radians. */
const SAME = 1e-9;

/** Returns the path between two ports on one river, undefined if it costs more than `limit`, radians. */
export function findRiverPath(
  starts: readonly Access[],
  goals: readonly Access[],
  limit: number,
): Path | undefined {
  for (const from of starts) {
    for (const to of goals) {
      if (!from.fairway || !to.fairway) continue;
      const points = joinFairways(from.fairway.points, to.fairway.points);
      if (!points) continue;
      const length = points.slice(1).reduce((sum, at, i) => sum + angle(points[i] as Vec, at), 0);
      if (length + from.fairway.joint + to.fairway.joint > limit) continue;
      const river: ApproachLeg = { kind: 'fairway', fairway: from.fairway.id, points };
      const access = { ...from, legs: [...gapLegs(from), river] };
      return { from: access, to: { ...to, legs: gapLegs(to) }, sections: [] };
    }
  }
  return undefined;
}

/** Returns the legs between the port and the fairway. */
function gapLegs({ legs }: Access): readonly ApproachLeg[] {
  return legs.filter(({ kind }) => kind === 'gap');
}

/** Joins two fairways at the part they share, from the start of one to that of the other; undefined if they share none. */
function joinFairways(one: readonly Vec[], two: readonly Vec[]): readonly Vec[] | undefined {
  let shared = 0;
  const last = (line: readonly Vec[], back: number) => line[line.length - 1 - back];
  for (;;) {
    const [a, b] = [last(one, shared), last(two, shared)];
    if (!a || !b || angle(a, b) > SAME) break;
    shared++;
  }
  if (shared === 0) return undefined;
  const up = one.slice(0, one.length - shared);
  const down = two.slice(0, two.length - shared).reverse();
  const fork = last(one, shared - 1) as Vec;
  const [before, after] = [up.at(-1), down[0]];
  // If both ports lie on one branch, the fork lies beyond them: do not go there and back.
  const isBetween =
    !before ||
    !after ||
    angle(before, fork) + angle(fork, after) <= angle(before, after) * 1.2 + SAME;
  return isBetween ? [...up, fork, ...down] : [...up, ...down];
}
