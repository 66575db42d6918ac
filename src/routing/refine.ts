import { isClear, type LazySearch, lengthOf, type Waters } from './lazy-search';
import { angle, EARTH_KM, slerp, type Vec } from './vec';

export interface RefinedPath {
  readonly points: readonly Vec[];
  /** Whether a part has no fine path and is drawn as the coarse one. */
  readonly isFallback: boolean;
}

/** Legs longer than this get an anchor in the middle if it lies in open water, km. */
const LONG_KM = 400;
const ANCHOR_CLEARANCE_KM = 15;
/** How far from the coarse path fine corners are taken, km: wider while no path is found. */
const WINDOWS = [60, 80, 160, 320];
/** How far from its ends a path may go close inshore, km. */
export const HARBOUR_KM = 8;
/** How much longer than the coarse path the fine one may be, tried in this order. */
const MARGINS = [
  { share: 0.01, km: 8 },
  { share: 0.15, km: 1000 },
] as const;

/**
 * Returns the shortest fine path near a coarse one. Searches block by block between anchors in open water,
 * then removes the anchors.
 */
export function refine(waters: Waters, search: LazySearch, coarse: readonly Vec[]): RefinedPath {
  const anchored = withAnchors(waters, coarse);
  const points: Vec[] = [anchored[0]?.point as Vec];
  const anchors: Vec[] = [];
  let isFallback = false;
  let from = 0;
  for (let to = 1; to < anchored.length; to++) {
    if (!anchored[to]?.isAnchor && to < anchored.length - 1) continue;
    const block = anchored.slice(from, to + 1).map(({ point }) => point);
    const path = searchAlong(waters, search, block);
    points.push(...(path ?? block).slice(1));
    isFallback ||= !path;
    if (to < anchored.length - 1) anchors.push(block.at(-1) as Vec);
    from = to;
  }
  return { points: pullTaut(waters, search, points, anchors), isFallback };
}

/** Returns the shortest path near a line, undefined if there is none in the widest window. */
export function searchAlong(
  waters: Waters,
  search: LazySearch,
  line: readonly Vec[],
  windows: readonly number[] = WINDOWS,
): readonly Vec[] | undefined {
  const [start, end] = [line[0] as Vec, line.at(-1) as Vec];
  if (isClear(waters, start, end)) return [start, end];
  const { count } = waters.corners;
  for (const window of windows) {
    const near = new Set<number>();
    for (let i = 1; i < line.length; i++) {
      waters.corners.near(line[i - 1] as Vec, line[i] as Vec, window, waters.kinds, near);
    }
    // Where there is no room for an offing, pass close inshore.
    if (window > (windows[0] as number)) for (const corner of [...near]) near.add(corner + count);
    waters.corners.addTightCorners(start, HARBOUR_KM, waters.kinds, near);
    waters.corners.addTightCorners(end, HARBOUR_KM, waters.kinds, near);
    const candidates = [...near].sort((a, b) => a - b);
    const starts = [{ point: start, cost: 0 }];
    for (const { share, km } of MARGINS) {
      const limit = (1 + share) * lengthOf(line) + km / EARTH_KM;
      const found = search.find(waters, starts, [{ point: end, cost: 0 }], candidates, limit);
      if (found) return found.points;
    }
  }
  return undefined;
}

interface Anchored {
  readonly point: Vec;
  readonly isAnchor: boolean;
}

function withAnchors(waters: Waters, line: readonly Vec[]): Anchored[] {
  return line.flatMap((point, i): Anchored[] => {
    const here = { point, isAnchor: false };
    const next = line[i + 1];
    if (!next || angle(point, next) * EARTH_KM < LONG_KM) return [here];
    const middle = slerp(point, next, 0.5);
    const { obstacles, kinds } = waters;
    const isOpen =
      obstacles.kmToShore(middle, ANCHOR_CLEARANCE_KM, kinds) >= ANCHOR_CLEARANCE_KM &&
      (obstacles.kindsAt(middle) & kinds) === 0;
    return isOpen ? [here, { point: middle, isAnchor: true }] : [here];
  });
}

/** Removes anchors: skips one whose neighbours see each other, else searches its neighbourhood again. */
export function pullTaut(
  waters: Waters,
  search: LazySearch,
  points: readonly Vec[],
  anchors: readonly Vec[],
): Vec[] {
  let path = [...points];
  for (const anchor of anchors) {
    const at = path.indexOf(anchor);
    if (at <= 0 || at >= path.length - 1) continue;
    const before = path.slice(0, at);
    const after = path.slice(at + 1);
    if (isClear(waters, before.at(-1) as Vec, after[0] as Vec)) {
      path = [...before, ...after];
      continue;
    }
    const back = Math.min(2, before.length);
    const on = Math.min(2, after.length);
    const line = [...before.slice(-back), ...after.slice(0, on)];
    const found = searchAlong(waters, search, line, WINDOWS.slice(0, 2));
    if (found) path = [...before.slice(0, -back), ...found, ...after.slice(on)];
  }
  return dropRedundantPoints(waters, path);
}

function dropRedundantPoints(waters: Waters, points: readonly Vec[]): Vec[] {
  const kept: Vec[] = [points[0] as Vec];
  for (let i = 1; i < points.length - 1; i++) {
    if (!isClear(waters, kept.at(-1) as Vec, points[i + 1] as Vec)) kept.push(points[i] as Vec);
  }
  if (points.length > 1) kept.push(points.at(-1) as Vec);
  return kept;
}
