import type { Vec } from './vec';
import type { Waters } from './waters';

/** A path found along a line, undefined if there is none. */
export interface FoundBlock {
  readonly points: readonly Vec[] | undefined;
  /** Number of the window in which it was found, or of windows if it was found in none. */
  readonly window: number;
}

interface Entry extends FoundBlock {
  readonly line: readonly Vec[];
  readonly kinds: number;
}

/** Blocks kept for any closures, and for those of each query: the least recently used is dropped first. */
const MOST = 6000;
const MOST_OF_ONE = 300;

/**
 * Remembers the fine paths along parts of coarse paths, which many routes share. A path that was found where no
 * closed gate lies near is the shortest under other closures as well, unless it crosses one of theirs.
 */
export class BlockCache {
  private readonly free = new Map<number, Entry>();
  private readonly bound = new WeakMap<Waters, Map<number, Entry>>();

  get(waters: Waters, line: readonly Vec[], windows: readonly number[]): FoundBlock | undefined {
    const key = keyOf(line, windows);
    const own = this.bound.get(waters);
    const bound = own && entryIn(own, key, line, waters.kinds);
    if (bound) return bound;
    const free = entryIn(this.free, key, line, waters.kinds);
    return free?.points && !crosses(waters, free.points) ? free : undefined;
  }

  /** @param isFree whether no closed gate was near */
  set(
    waters: Waters,
    line: readonly Vec[],
    windows: readonly number[],
    { points, window }: FoundBlock,
    isFree: boolean,
  ): void {
    const own = this.bound.get(waters) ?? new Map<number, Entry>();
    this.bound.set(waters, own);
    const entries = isFree && points ? this.free : own;
    entries.set(keyOf(line, windows), { line, kinds: waters.kinds, points, window });
    const most = entries === own ? MOST_OF_ONE : MOST;
    if (entries.size > most) entries.delete(entries.keys().next().value as number);
  }
}

/** Returns an entry and makes it the one used last. */
function entryIn(
  entries: Map<number, Entry>,
  key: number,
  line: readonly Vec[],
  kinds: number,
): Entry | undefined {
  const entry = entries.get(key);
  if (!entry || entry.kinds !== kinds || !isSameLine(entry.line, line)) return undefined;
  entries.delete(key);
  entries.set(key, entry);
  return entry;
}

function crosses({ barriers }: Waters, points: readonly Vec[]): boolean {
  return points.some((to, i) => i > 0 && barriers.blocks(...(points[i - 1] as Vec), ...to));
}

function isSameLine(one: readonly Vec[], other: readonly Vec[]): boolean {
  return (
    one.length === other.length &&
    one.every((point, i) => {
      if (point === other[i]) return true;
      const [x, y, z] = point;
      const [u, v, w] = other[i] as Vec;
      return x === u && y === v && z === w;
    })
  );
}

/** Returns a number that two lines rarely share. */
function keyOf(line: readonly Vec[], windows: readonly number[]): number {
  let key = windows.length;
  for (const km of windows) key = 1.618 * key + km;
  for (const [x, y, z] of line) key = 1.618 * key + x + 2.236 * y + 4.123 * z;
  return key;
}
