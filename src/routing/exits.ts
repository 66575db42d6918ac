import type { LazySearch } from './lazy-search';
import { HARBOUR_KM } from './refine';
import { angle, EARTH_KM, plus, unit, type Vec } from './vec';
import { isClear, type Terminal, type Waters } from './waters';

/** A point in water that is open at the coarse scale, and the fine path that leads there. */
export interface Exit extends Terminal {
  readonly path: readonly Vec[];
}

/** Radii within which corners are searched, km, one after another: a sound may be long. */
const RADII = [60, 150, 400, 1200];
/** Exits longer than the shortest by this are not searched, km. */
const MORE_KM = 80;
const MOST = 6;
/** Coarse shores farther than this are no direct exits, km. */
const SHORE_KM = 80;
/** Distance of an exit off the coarse shore, km: far enough that rounding decides nothing. */
const OFF_KM = 1;
/** Exits nearer to each other than this count as one, km. */
const SAME_KM = 15;

/**
 * Returns paths from a point to water that is open at the coarse scale as well. The coarse coast lies tens
 * of kilometres out and closes small sounds: only a search through the fine water tells on which side of a
 * headland or an isthmus a port lies.
 */
export function findExits(fine: Waters, coarse: Waters, search: LazySearch, from: Vec): Exit[] {
  const found: Exit[] = [];
  const tryFrom = (point: Vec, cost: number, path: () => readonly Vec[]) => {
    for (const exit of exitPointsNear(fine, coarse, point)) {
      const total = cost + angle(point, exit);
      const same = found.findIndex((other) => angle(other.point, exit) < SAME_KM / EARTH_KM);
      if (same >= 0 && (found[same] as Exit).cost <= total) continue;
      const here = path();
      const out = { point: exit, cost: total, path: exit === point ? here : [...here, exit] };
      if (same >= 0) found[same] = out;
      else found.push(out);
    }
  };
  tryFrom(from, 0, () => [from]);
  if (found[0]?.cost === 0) return found;
  for (const radius of RADII) {
    const near = new Set<number>();
    fine.corners.near(from, from, radius, fine.kinds, near);
    fine.corners.addTightCorners(from, HARBOUR_KM, fine.kinds, near);
    const candidates = [...near].sort((a, b) => a - b);
    const starts = [{ point: from, cost: 0 }];
    search.find(fine, starts, [], candidates, radius / EARTH_KM, (corner, cost, path) => {
      const least = Math.min(...found.map((out) => out.cost));
      if (cost > least + MORE_KM / EARTH_KM || found.length >= MOST) return true;
      tryFrom(fine.corners.point(corner), cost, path);
      return false;
    });
    if (found.length > 0) break;
  }
  return dropRedundant(coarse, found);
}

/** Drops each exit that a shorter one sees: it leads to the same water. */
function dropRedundant(coarse: Waters, found: readonly Exit[]): Exit[] {
  const kept: Exit[] = [];
  for (const out of [...found].sort((a, b) => a.cost - b.cost)) {
    if (!kept.some(({ point }) => isClear(coarse, point, out.point))) kept.push(out);
  }
  return kept;
}

/** Returns the point itself if it is open at the coarse scale, else up to two points off coarse shores that it sees. */
function exitPointsNear(fine: Waters, coarse: Waters, point: Vec): Vec[] {
  const { obstacles, kinds } = coarse;
  if ((obstacles.kindsAt(point) & kinds) === 0) return [point];
  const exits: Vec[] = [];
  for (const { point: shore } of obstacles.shoresNear(point, SHORE_KM, kinds).slice(0, 12)) {
    const exit = pointBeyond(point, shore, OFF_KM);
    if (exits.some((other) => angle(other, exit) < SAME_KM / EARTH_KM)) continue;
    if ((obstacles.kindsAt(exit) & kinds) !== 0 || !isClear(fine, point, exit)) continue;
    exits.push(exit);
    if (exits.length === 2) break;
  }
  return exits;
}

/** Returns the point `km` beyond `to` on the great circle from `from`. */
export function pointBeyond(from: Vec, to: Vec, km: number): Vec {
  const away = plus(to, from, -1);
  const length = Math.hypot(...away);
  if (length < 1e-12) return to;
  return unit(plus(to, away, km / EARTH_KM / length));
}
