import { type CoarsePath, cornersOf } from './coarse-path';
import type { CoarseSearch, Penalty } from './coarse-search';
import { angleToArc, EARTH_KM, type Vec } from './vec';
import type { Terminal } from './waters';

/** A rival may be longer than the best path by this share. */
const RIVAL = 0.004;
/** How often a rival is searched for, at most. */
const RIVAL_SEARCHES = 2;
/** Refining finds corners this near to a path anyway, radians. */
const ELSEWHERE = 60 / EARTH_KM;

/**
 * Returns the best path that goes elsewhere than a known path, if it is hardly longer; else one that takes at
 * least one other corner. On the fine coast the rival may turn out shorter.
 *
 * @param find searches under a penalty, as `search` does
 */
export function findRival(
  search: CoarseSearch,
  path: CoarsePath,
  starts: readonly Terminal[],
  goals: readonly Terminal[],
  find = (penalty: Penalty) => search.find(starts, goals, penalty),
): CoarsePath | undefined {
  const corners = cornersOf(path);
  const ends = [starts[path.start], goals[path.goal]] as [Terminal, Terminal];
  const line = [ends[0].point, ...corners.map((corner) => search.corner(corner)), ends[1].point];
  const known = new Set(corners);
  let penalty = (RIVAL * path.cost) / corners.length;
  let near: CoarsePath | undefined;
  for (let turn = 0; turn < RIVAL_SEARCHES; turn++) {
    const most = path.cost + penalty * corners.length;
    const rival = find({ corners: known, cost: penalty, most });
    if (!rival) break;
    const all = cornersOf(rival);
    const others = all.filter((corner) => !known.has(corner));
    const length = rival.cost - penalty * (all.length - others.length);
    if (length > (1 + RIVAL) * path.cost) break;
    if (others.some((corner) => distanceToLine(search.corner(corner), line) > ELSEWHERE)) {
      return rival;
    }
    if (others.length > 0) near ??= rival;
    // The corners that both ways share took part of the penalty.
    else penalty *= 2;
    for (const corner of others) known.add(corner);
  }
  return near;
}

function distanceToLine(point: Vec, line: readonly Vec[]): number {
  return Math.min(...line.slice(1).map((to, i) => angleToArc(point, line[i] as Vec, to)));
}
