import type { Obstacles } from './obstacles';
import { PointPairCache } from './point-pair-cache';
import type { Vec } from './vec';
import type { Waters } from './waters';

/** Middles of legs that are kept before they are all forgotten. */
const MOST_MIDDLES = 1 << 17;

/** Remembers what shores lie on and near lines between points: many paths share a bend or a leg. */
export class Sights {
  private readonly known = new WeakMap<Obstacles, KindSights[]>();

  /** Whether neither a ring nor a barrier lies between two points. */
  isClear({ obstacles, kinds, barriers }: Waters, a: Vec, b: Vec): boolean {
    const { lines } = this.of(obstacles, kinds);
    let isClear = lines.get(a, b);
    if (Number.isNaN(isClear)) {
      isClear = obstacles.blocks(...a, ...b, kinds) ? 0 : 1;
      lines.set(a, b, isClear);
    }
    return isClear === 1 && !barriers.blocks(...a, ...b);
  }

  /**
   * Returns the middle of a leg if it lies in open water: the same vector while it is kept.
   *
   * @param find called for a leg that is not known
   */
  openMiddle(
    { obstacles, kinds }: Waters,
    a: Vec,
    b: Vec,
    find: () => Vec | undefined,
  ): Vec | undefined {
    const known = this.of(obstacles, kinds);
    const place = known.legs.get(a, b);
    if (!Number.isNaN(place)) return known.middles[place];
    const middle = find();
    if (known.middles.length >= MOST_MIDDLES) {
      known.middles = [];
      known.legs = new PointPairCache();
    }
    known.legs.set(a, b, middle ? known.middles.push(middle) - 1 : -1);
    return middle;
  }

  private of(obstacles: Obstacles, kinds: number): KindSights {
    const all = this.known.get(obstacles) ?? [];
    this.known.set(obstacles, all);
    all[kinds] ??= { lines: new PointPairCache(), legs: new PointPairCache(), middles: [] };
    return all[kinds];
  }
}

/** What is known under a mask of kinds. */
interface KindSights {
  /** 1 for a line that no shore lies on, 0 for others. */
  readonly lines: PointPairCache;
  /** Place of the middle of each leg in the list; -1 where it lies in no open water. */
  legs: PointPairCache;
  middles: Vec[];
}
