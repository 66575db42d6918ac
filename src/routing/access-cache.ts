import type { Position } from '../geo/position';
import { type Access, findAccesses, type PortWaters } from './access';
import type { Fairways } from './fairways';
import type { Obstacles } from './obstacles';
import { toVec } from './vec';

/** Positions whose accesses are kept: the least recently used is dropped first. */
const MOST = 2048;

/** Remembers how positions reach navigable water, by list: what others know of a list of accesses lives as long as it. */
export class AccessCache {
  private readonly fairways: Fairways;
  private readonly known = new Map<string, readonly Access[]>();
  private readonly kinds = new WeakMap<Obstacles, Map<string, number>>();

  constructor(fairways: Fairways) {
    this.fairways = fairways;
  }

  /** Returns what `findAccesses` finds, the same list while the position is kept. */
  of(waters: PortWaters, place: Position): readonly Access[] {
    const canals = waters.canals.map(({ id }) => id).join();
    const key = `${waters.kinds} ${canals} ${place.join()}`;
    const found = this.known.get(key) ?? findAccesses(waters, this.fairways, toVec(place));
    this.known.delete(key);
    this.known.set(key, found);
    if (this.known.size > MOST) this.known.delete(this.known.keys().next().value as string);
    return found;
  }

  /** Returns the kinds of the rings that a position lies in. */
  kindsAt(obstacles: Obstacles, place: Position): number {
    const kinds = this.kinds.get(obstacles) ?? new Map<string, number>();
    this.kinds.set(obstacles, kinds);
    const key = place.join();
    const found = kinds.get(key) ?? obstacles.kindsAt(toVec(place));
    if (kinds.size >= MOST) kinds.clear();
    kinds.set(key, found);
    return found;
  }
}
