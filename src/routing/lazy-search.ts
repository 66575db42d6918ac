import type { Barriers } from './barriers';
import { type Corners, isTangent } from './corners';
import type { Obstacles } from './obstacles';
import { StepHeap } from './step-heap';
import { angle, EARTH_KM, type Vec } from './vec';

/** The water at one scale, under the closures of one query. */
export interface Waters {
  readonly obstacles: Obstacles;
  readonly corners: Corners;
  /** Mask of the kinds of ring that a path may not enter. */
  readonly kinds: number;
  readonly barriers: Barriers;
}

/** Where a path may start or end, and the cost beyond that point, radians. */
export interface Terminal {
  readonly point: Vec;
  readonly cost: number;
}

/** The result of a search: `start` and `goal` are indices of the given terminals. */
export interface LazyPath {
  /** From start to goal, both included. */
  readonly points: readonly Vec[];
  /** Numbers of the corners; -1 for the ends. */
  readonly corners: readonly number[];
  readonly start: number;
  readonly goal: number;
  /** Radians, the costs of both terminals included. */
  readonly cost: number;
}

/** Whether neither a ring nor a barrier lies between two points. */
export function isClear(waters: Waters, a: Vec, b: Vec): boolean {
  const { obstacles, kinds, barriers } = waters;
  return !obstacles.blocks(...a, ...b, kinds) && !barriers.blocks(...a, ...b);
}

/** Size of the cache of corner pairs, as a power of two: 1 MB. */
const SEEN_BITS = 17;
/** Turns away from the shore up to this are allowed, as a share of a right angle: corners stand off their shores. */
const SLACK = 0.03;
/** Lines shorter than this many offings of a corner may bend there freely. */
const NEAR_OFFINGS = 8;
/** Lines to and from an end shorter than this may bend freely, radians. */
const NEAR_END = 40 / EARTH_KM;

/**
 * Lazy A*: finds the shortest path over corners of one scale and tests a step against land only when it
 * is popped, which most steps never are.
 */
export class LazySearch {
  private readonly heap = new StepHeap();
  private points = new Float64Array(0);
  private ids = new Int32Array(0);
  private reached = new Float64Array(0);
  private toGoal = new Float64Array(0);
  private cameFrom = new Int32Array(0);
  private isSettled = new Uint8Array(0);
  private count = 0;
  /** Cache of which pairs of corners are hidden from each other; a new pair replaces an old one. */
  private readonly seenKeys = new Float64Array(1 << SEEN_BITS).fill(-1);
  private readonly seen = new Uint8Array(1 << SEEN_BITS);

  /** Steps tested against land in the last search. */
  tested = 0;

  /**
   * Returns the cheapest path from a start to a goal, undefined if there is none.
   *
   * @param limit cost in radians above which the search ends
   * @param onReach called with each corner in the order of cost; returning true ends the search
   */
  find(
    waters: Waters,
    starts: readonly Terminal[],
    goals: readonly Terminal[],
    candidates: readonly number[],
    limit = Number.POSITIVE_INFINITY,
    onReach?: (corner: number, cost: number, path: () => readonly Vec[]) => boolean,
  ): LazyPath | undefined {
    const { corners, barriers } = waters;
    this.prepare(corners, starts, goals, candidates);
    const first = candidates.length;
    const firstGoal = first + starts.length;
    const { heap, points, ids, reached, cameFrom, isSettled } = this;
    heap.clear();
    this.tested = 0;
    starts.forEach(({ cost }, i) => {
      reached[first + i] = cost;
      cameFrom[first + i] = -1;
      heap.push(cost, -1, first + i);
    });
    while (heap.pop()) {
      const { key, from, to } = heap;
      if (key > limit) return undefined;
      if (isSettled[to]) continue;
      const x = points[3 * to] as number;
      const y = points[3 * to + 1] as number;
      const z = points[3 * to + 2] as number;
      if (from >= 0) {
        const fx = points[3 * from] as number;
        const fy = points[3 * from + 1] as number;
        const fz = points[3 * from + 2] as number;
        this.tested++;
        if (this.isHidden(waters, from, to, fx, fy, fz, x, y, z)) continue;
        if (barriers.blocks(fx, fy, fz, x, y, z)) continue;
        reached[to] = (reached[from] as number) + this.angleBetween(from, to);
        cameFrom[to] = from;
      }
      isSettled[to] = 1;
      if (to >= firstGoal) return this.pathTo(to, first, firstGoal, goals);
      if (onReach && to < first) {
        if (onReach(ids[to] as number, reached[to] as number, () => this.pointsTo(to))) {
          return undefined;
        }
      }
      this.expand(corners, to, first, firstGoal, goals, limit);
    }
    return undefined;
  }

  /** Whether land lies between two nodes. Pairs of corners are cached: corners do not move. */
  private isHidden(
    { obstacles, corners, kinds }: Waters,
    from: number,
    to: number,
    ax: number,
    ay: number,
    az: number,
    bx: number,
    by: number,
    bz: number,
  ): boolean {
    const [a, b] = [this.ids[from] as number, this.ids[to] as number];
    if (a < 0 || b < 0) return obstacles.blocks(ax, ay, az, bx, by, bz, kinds);
    const key = (Math.min(a, b) * 2 * corners.count + Math.max(a, b)) * 16 + kinds;
    const place =
      (Math.imul(a ^ b, 0x9e3779b1) ^ Math.imul(a + b, 0x85ebca6b)) >>> (32 - SEEN_BITS);
    if (this.seenKeys[place] === key) return this.seen[place] === 1;
    const isHidden = obstacles.blocks(ax, ay, az, bx, by, bz, kinds);
    this.seenKeys[place] = key;
    this.seen[place] = isHidden ? 1 : 0;
    return isHidden;
  }

  private expand(
    corners: Corners,
    from: number,
    first: number,
    firstGoal: number,
    goals: readonly Terminal[],
    limit: number,
  ): void {
    const { points, ids, reached, toGoal, isSettled, heap, count, cameFrom } = this;
    const x = points[3 * from] as number;
    const y = points[3 * from + 1] as number;
    const z = points[3 * from + 2] as number;
    const id = ids[from] as number;
    const isCorner = from < first;
    const before = isCorner ? (cameFrom[from] as number) : -1;
    const turn = before >= 0 ? this.turnAt(corners, before, from, id) : undefined;
    const near = isCorner ? (NEAR_OFFINGS * (corners.offingKm[id] as number)) / EARTH_KM : 0;
    const base = reached[from] as number;
    for (let to = 0; to < count; to++) {
      if (isSettled[to] || (to >= first && to < firstGoal)) continue;
      const tx = points[3 * to] as number;
      const ty = points[3 * to + 1] as number;
      const tz = points[3 * to + 2] as number;
      const chord = Math.sqrt((tx - x) * (tx - x) + (ty - y) * (ty - y) + (tz - z) * (tz - z));
      const step =
        chord < 0.2
          ? chord * (1 + (chord * chord) / 24 + (3 * chord ** 4) / 640)
          : 2 * Math.asin(Math.min(1, chord / 2));
      const key =
        base +
        step +
        (toGoal[to] as number) +
        (to >= firstGoal ? (goals[to - firstGoal] as Terminal).cost : 0);
      if (key > limit) continue;
      const isRough = chord < NEAR_END && (!isCorner || to >= first);
      if (chord > near && !isRough) {
        if (
          turn &&
          (turn.nx * tx + turn.ny * ty + turn.nz * tz) * turn.sign < -SLACK * turn.length * chord
        )
          continue;
        if (isCorner && !isTangent(corners, id, tx, ty, tz)) continue;
        if (to < first) {
          const toId = ids[to] as number;
          if (
            chord > (NEAR_OFFINGS * (corners.offingKm[toId] as number)) / EARTH_KM &&
            !isTangent(corners, toId, x, y, z)
          )
            continue;
        }
      }
      heap.push(key, from, to);
    }
  }

  /** Returns the plane of the step that led to a corner, and the side of it on which the corner's shore lies. */
  private turnAt(corners: Corners, before: number, at: number, id: number) {
    const { points } = this;
    const [px, py, pz] = [points[3 * before], points[3 * before + 1], points[3 * before + 2]] as [
      number,
      number,
      number,
    ];
    const [qx, qy, qz] = [points[3 * at], points[3 * at + 1], points[3 * at + 2]] as [
      number,
      number,
      number,
    ];
    const length = Math.hypot(px - qx, py - qy, pz - qz);
    if (length < (NEAR_OFFINGS * (corners.offingKm[id] as number)) / EARTH_KM) return undefined;
    const nx = py * qz - pz * qy;
    const ny = pz * qx - px * qz;
    const nz = px * qy - py * qx;
    const c = 3 * id;
    const side =
      nx * ((corners.before[c] as number) + (corners.after[c] as number)) +
      ny * ((corners.before[c + 1] as number) + (corners.after[c + 1] as number)) +
      nz * ((corners.before[c + 2] as number) + (corners.after[c + 2] as number));
    return { nx, ny, nz, length, sign: side >= 0 ? 1 : -1 };
  }

  private prepare(
    corners: Corners,
    starts: readonly Terminal[],
    goals: readonly Terminal[],
    candidates: readonly number[],
  ): void {
    const count = candidates.length + starts.length + goals.length;
    if (count > this.ids.length) {
      const size = Math.max(256, 2 * count);
      this.points = new Float64Array(3 * size);
      this.ids = new Int32Array(size);
      this.reached = new Float64Array(size);
      this.toGoal = new Float64Array(size);
      this.cameFrom = new Int32Array(size);
      this.isSettled = new Uint8Array(size);
    }
    this.count = count;
    this.isSettled.fill(0, 0, count);
    const { points, ids, toGoal } = this;
    for (let i = 0; i < candidates.length; i++) {
      const c = 3 * (candidates[i] as number);
      ids[i] = candidates[i] as number;
      points[3 * i] = corners.points[c] as number;
      points[3 * i + 1] = corners.points[c + 1] as number;
      points[3 * i + 2] = corners.points[c + 2] as number;
    }
    [...starts, ...goals].forEach(({ point }, i) => {
      ids[candidates.length + i] = -1;
      points.set(point, 3 * (candidates.length + i));
    });
    const firstGoal = candidates.length + starts.length;
    for (let i = 0; i < count; i++) {
      let least = goals.length > 0 ? Number.POSITIVE_INFINITY : 0;
      for (let k = 0; k < goals.length && i < firstGoal; k++) {
        const far = this.angleBetween(i, firstGoal + k) + (goals[k] as Terminal).cost;
        if (far < least) least = far;
      }
      toGoal[i] = i < firstGoal ? least : 0;
    }
  }

  private angleBetween(a: number, b: number): number {
    const { points } = this;
    const x = (points[3 * a] as number) - (points[3 * b] as number);
    const y = (points[3 * a + 1] as number) - (points[3 * b + 1] as number);
    const z = (points[3 * a + 2] as number) - (points[3 * b + 2] as number);
    return 2 * Math.asin(Math.min(1, Math.sqrt(x * x + y * y + z * z) / 2));
  }

  private pointsTo(node: number): Vec[] {
    const path: Vec[] = [];
    for (let at = node; at >= 0; at = this.cameFrom[at] as number) {
      const { points } = this;
      path.push([points[3 * at], points[3 * at + 1], points[3 * at + 2]] as unknown as Vec);
    }
    return path.reverse();
  }

  private pathTo(
    node: number,
    first: number,
    firstGoal: number,
    goals: readonly Terminal[],
  ): LazyPath {
    const corners: number[] = [];
    let start = node;
    for (let at = node; at >= 0; at = this.cameFrom[at] as number) {
      corners.push(this.ids[at] as number);
      start = at;
    }
    const goal = node - firstGoal;
    return {
      points: this.pointsTo(node),
      corners: corners.reverse(),
      start: start - first,
      goal,
      cost: (this.reached[node] as number) + (goals[goal] as Terminal).cost,
    };
  }
}

/** Returns the length of a line in radians. */
export function lengthOf(points: readonly Vec[]): number {
  return points.slice(1).reduce((sum, to, i) => sum + angle(points[i] as Vec, to), 0);
}
