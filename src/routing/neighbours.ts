import { angleBetween } from './chord';
import { type Corners, isTangent } from './corners';
import { isLandBetween } from './lines-between';
import { NearHorizons } from './near-horizons';
import type { Obstacles } from './obstacles';
import { CLEAR, HIDDEN, PairCache, UNKNOWN } from './pair-cache';
import { EARTH_KM } from './vec';

/** Lines shorter than this many offings of a corner may bend there freely. */
export const NEAR_OFFINGS = 8;

/** Corners farther from each other than this are no neighbours, km. */
const REACH_KM = 120;
/** Chords from which a corner, or a tight copy up to the widest offing from its corner, may be in no row. */
export const FAR = (REACH_KM - 1) / EARTH_KM;
export const FAR_TIGHT = (REACH_KM - 11) / EARTH_KM;

/** Land up to this far from a corner hides all that is in no row of it, km. */
const HORIZON_KM = REACH_KM - 12;

/** Entries of all rows together at which every row is dropped: 13 MB. */
const MOST_ENTRIES = 1 << 20;
/** A row that was not asked for; each time it is, it comes nearer to being filled. */
const NEVER = -8;
const DUE = -1;

/**
 * Remembers which corners a path can turn to from each corner, and which of them it sees. A row is filled once it
 * has been asked for some times: most are needed seldom, and the first route needs none. A line is tested against the shores when it is first needed, and a hidden neighbour leaves
 * its row. The memory has a bound.
 */
export class Neighbours {
  /** Corner of each entry. */
  targets = new Int32Array(1024);
  /** Angle to the corner of each entry, radians. */
  steps = new Float64Array(1024);
  /** `UNKNOWN` or `CLEAR` for each entry. */
  states = new Uint8Array(1024);
  /** First entry of each row, less than 0 if it is not filled, and the number of its entries. */
  readonly first: Int32Array;
  readonly sizes: Int32Array;

  /** Which directions from corners are open farther than the rows go. */
  readonly horizons: NearHorizons;
  private readonly obstacles: Obstacles;
  private readonly corners: Corners;
  private readonly kinds: number;
  private filled = 0;
  private readonly pairs: PairCache;

  constructor(obstacles: Obstacles, corners: Corners, kinds: number) {
    this.obstacles = obstacles;
    this.corners = corners;
    this.kinds = kinds;
    this.pairs = new PairCache(2 * corners.count);
    this.horizons = new NearHorizons(obstacles, corners.points, kinds, HORIZON_KM);
    this.first = new Int32Array(4 * corners.count).fill(NEVER);
    this.sizes = new Int32Array(4 * corners.count);
  }

  /**
   * Returns the number of the row of a corner: of its neighbours off the shore, or of their tight copies. Returns -1 the first
   * times that it is asked for.
   */
  row(corner: number, isTight: boolean): number {
    const row = isTight ? corner + 2 * this.corners.count : corner;
    const first = this.first[row] as number;
    if (first < DUE) {
      this.first[row] = first + 1;
      return -1;
    }
    if (first === DUE) this.fill(row, corner, isTight ? this.corners.count : 0);
    return row;
  }

  private fill(row: number, corner: number, copy: number): void {
    const { corners } = this;
    if (this.filled > MOST_ENTRIES) this.clear();
    const here = corners.point(corner);
    const near: number[] = [];
    corners.near(here, here, REACH_KM, this.kinds, { add: (other) => near.push(other + copy) });
    this.reserve(this.filled + near.length);
    const { targets, steps, states } = this;
    const begin = this.filled;
    let at = begin;
    for (const target of near) {
      if (target === corner || !this.canTurn(corner, target)) continue;
      const state = this.stateOf(corner, target);
      if (state === HIDDEN) continue;
      targets[at] = target;
      steps[at] = angleBetween(corners.points, corner, target);
      states[at] = state;
      at++;
    }
    this.first[row] = begin;
    this.sizes[row] = at - begin;
    this.filled = at;
  }

  /** Whether a path may run between two corners: along their shores, or so short that it may bend freely. */
  private canTurn(from: number, to: number): boolean {
    const { corners } = this;
    const { points, offingKm } = corners;
    const [a, b] = [3 * from, 3 * to];
    const x = points[a] as number;
    const y = points[a + 1] as number;
    const z = points[a + 2] as number;
    const u = points[b] as number;
    const v = points[b + 1] as number;
    const w = points[b + 2] as number;
    const chord = Math.sqrt((u - x) * (u - x) + (v - y) * (v - y) + (w - z) * (w - z));
    if (chord <= (NEAR_OFFINGS * (offingKm[from] as number)) / EARTH_KM) return true;
    if (!isTangent(corners, from, u, v, w)) return false;
    return (
      chord <= (NEAR_OFFINGS * (offingKm[to] as number)) / EARTH_KM ||
      isTangent(corners, to, x, y, z)
    );
  }

  /** Whether a shore lies between two corners. */
  isHidden(from: number, to: number): boolean {
    const { count } = this.corners;
    const forth = this.entryOf(to >= count ? from + 2 * count : from, to);
    if (forth >= 0 && this.states[forth] === CLEAR) return false;
    if (forth < 0) return this.isPairHidden(from, to);
    const back = from >= count ? to + 2 * count : to;
    const isHidden = this.test(from, to);
    if (isHidden) this.drop(back, this.entryOf(back, from));
    else this.mark(this.entryOf(back, from));
    if (isHidden) this.drop(to >= count ? from + 2 * count : from, forth);
    else this.mark(forth);
    return isHidden;
  }

  /** Returns what is known of a pair of corners that is in no row. */
  stateOf(from: number, to: number): number {
    return this.pairs.get(from, to);
  }

  private isPairHidden(from: number, to: number): boolean {
    const known = this.pairs.get(from, to);
    if (known !== UNKNOWN) return known === HIDDEN;
    const isHidden = this.test(from, to);
    this.pairs.set(from, to, isHidden ? HIDDEN : CLEAR);
    return isHidden;
  }

  private test(from: number, to: number): boolean {
    return isLandBetween(this.obstacles, this.corners.points, from, to, this.kinds);
  }

  /** Returns the entry of a corner in a row, -1 if it is not there. */
  private entryOf(row: number, target: number): number {
    const first = this.first[row] as number;
    if (first < 0) return -1;
    const { targets } = this;
    for (let at = first + (this.sizes[row] as number) - 1; at >= first; at--) {
      if (targets[at] === target) return at;
    }
    return -1;
  }

  private mark(entry: number): void {
    if (entry >= 0) this.states[entry] = CLEAR;
  }

  private drop(row: number, entry: number): void {
    if (entry < 0) return;
    const size = (this.sizes[row] as number) - 1;
    const last = (this.first[row] as number) + size;
    this.targets[entry] = this.targets[last] as number;
    this.steps[entry] = this.steps[last] as number;
    this.states[entry] = this.states[last] as number;
    this.sizes[row] = size;
  }

  private clear(): void {
    this.first.fill(NEVER);
    this.filled = 0;
  }

  private reserve(size: number): void {
    if (size <= this.targets.length) return;
    const longer = Math.max(size, 2 * this.targets.length);
    this.targets = copyInto(new Int32Array(longer), this.targets);
    this.steps = copyInto(new Float64Array(longer), this.steps);
    this.states = copyInto(new Uint8Array(longer), this.states);
  }
}

function copyInto<T extends Int32Array | Float64Array | Uint8Array>(into: T, from: T): T {
  into.set(from);
  return into;
}
