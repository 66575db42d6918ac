import type { FoundBlock } from './block-cache';
import type { LazySearch } from './lazy-search';
import { angle, EARTH_KM, slerp, type Vec } from './vec';
import { isClear, lengthOf, type Waters } from './waters';

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
/** How much longer than the coarse path the fine one may be: hardly, else by a detour. */
interface Margin {
  readonly share: number;
  readonly km: number;
}
const NEARLY: Margin = { share: 0.01, km: 8 };
const DETOUR: Margin = { share: 0.15, km: 1000 };

/**
 * Returns the shortest fine path near a coarse one. Searches block by block between anchors in open water,
 * then removes the anchors. Undefined if the blocks together are longer than `most`, radians.
 */
export function refine(
  waters: Waters,
  search: LazySearch,
  coarse: readonly Vec[],
  most = Number.POSITIVE_INFINITY,
): RefinedPath | undefined {
  const blocks = cutAtAnchors(waters, search, coarse);
  const points: Vec[] = [coarse[0] as Vec];
  const anchors = blocks.slice(0, -1).map((block) => block.at(-1) as Vec);
  let isFallback = false;
  // The least that the blocks left may take.
  let left = blocks.reduce((sum, block) => sum + angle(block[0] as Vec, block.at(-1) as Vec), 0);
  let taken = 0;
  for (const block of blocks) {
    left -= angle(block[0] as Vec, block.at(-1) as Vec);
    const path = searchAlong(waters, search, block, WINDOWS, most - taken - left);
    taken += lengthOf(path ?? block);
    if (taken + left > most) return undefined;
    points.push(...(path ?? block).slice(1));
    isFallback ||= !path;
  }
  return { points: pullTaut(waters, search, points, anchors), isFallback };
}

/**
 * Returns the shortest path near a line in the first window that has one, undefined if there is none in the widest. The same
 * whatever was searched before.
 *
 * @param most length in radians above which no path is wanted. If it is less than that of a detour, only the first window is searched.
 */
export function searchAlong(
  waters: Waters,
  search: LazySearch,
  line: readonly Vec[],
  windows: readonly number[] = WINDOWS,
  most = Number.POSITIVE_INFINITY,
): readonly Vec[] | undefined {
  const known = search.blocks.get(waters, line, windows);
  if (known) return isWithin(known, lengthLimit(line, DETOUR), most) ? known.points : undefined;
  const [start, end] = [line[0] as Vec, line.at(-1) as Vec];
  if (isClear(waters, start, end)) return [start, end];
  let isFree = !isClearOfShores(waters, start, end);
  const { count } = waters.corners;
  for (const [number, window] of windows.entries()) {
    const near = new Set<number>();
    for (let i = 1; i < line.length; i++) {
      waters.corners.near(line[i - 1] as Vec, line[i] as Vec, window, waters.kinds, near);
    }
    // Where there is no room for an offing, pass close inshore.
    if (window > (windows[0] as number)) for (const corner of [...near]) near.add(corner + count);
    waters.corners.addTightCorners(start, HARBOUR_KM, waters.kinds, near);
    waters.corners.addTightCorners(end, HARBOUR_KM, waters.kinds, near);
    const starts = [{ point: start, cost: 0 }];
    for (const margin of [NEARLY, DETOUR]) {
      const limit = lengthLimit(line, margin);
      const goals = [{ point: end, cost: 0 }];
      const found = search.find(waters, starts, goals, near, Math.min(limit, most));
      isFree &&= !search.hasBarriers;
      if (found) {
        const { points } = found;
        search.blocks.set(waters, line, windows, { points, window: number }, isFree);
        return points;
      }
      if (most < limit) return undefined;
    }
  }
  const nothing = { points: undefined, window: windows.length };
  search.blocks.set(waters, line, windows, nothing, isFree);
  return undefined;
}

/** Returns whether a search for a path of at most `most` would find a known one: that of a wider window only if `most` allows a detour. */
function isWithin({ points, window }: FoundBlock, detour: number, most: number): boolean {
  return points !== undefined && lengthOf(points) <= most && (window === 0 || detour <= most);
}

function lengthLimit(line: readonly Vec[], { share, km }: Margin): number {
  return (1 + share) * lengthOf(line) + km / EARTH_KM;
}

function isClearOfShores({ obstacles, kinds }: Waters, a: Vec, b: Vec): boolean {
  return !obstacles.blocks(...a, ...b, kinds);
}

/** Cuts a line in the middle of its long legs, where that lies in open water. */
function cutAtAnchors(waters: Waters, { sights }: LazySearch, line: readonly Vec[]): Vec[][] {
  const blocks: Vec[][] = [];
  let block: Vec[] = [];
  line.forEach((point, i) => {
    block.push(point);
    const next = line[i + 1];
    if (!next || angle(point, next) * EARTH_KM < LONG_KM) return;
    const middle = sights.openMiddle(waters, point, next, () => {
      const found = slerp(point, next, 0.5);
      return isOpenWater(waters, found) ? found : undefined;
    });
    if (!middle) return;
    blocks.push([...block, middle]);
    block = [middle];
  });
  return [...blocks, block];
}

function isOpenWater({ obstacles, kinds }: Waters, point: Vec): boolean {
  return (
    obstacles.kmToShore(point, ANCHOR_CLEARANCE_KM, kinds) >= ANCHOR_CLEARANCE_KM &&
    (obstacles.kindsAt(point) & kinds) === 0
  );
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
    if (search.sights.isClear(waters, before.at(-1) as Vec, after[0] as Vec)) {
      path = [...before, ...after];
      continue;
    }
    const back = Math.min(2, before.length);
    const on = Math.min(2, after.length);
    const line = [...before.slice(-back), ...after.slice(0, on)];
    const found = searchAlong(waters, search, line, WINDOWS.slice(0, 2));
    if (found) path = [...before.slice(0, -back), ...found, ...after.slice(on)];
  }
  return dropRedundantPoints(waters, search, path);
}

function dropRedundantPoints(
  waters: Waters,
  { sights }: LazySearch,
  points: readonly Vec[],
): Vec[] {
  const kept: Vec[] = [points[0] as Vec];
  for (let i = 1; i < points.length - 1; i++) {
    if (!sights.isClear(waters, kept.at(-1) as Vec, points[i + 1] as Vec))
      kept.push(points[i] as Vec);
  }
  if (points.length > 1) kept.push(points.at(-1) as Vec);
  return kept;
}
