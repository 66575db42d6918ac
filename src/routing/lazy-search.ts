import { BlockCache } from './block-cache';
import { angleBetween, angleOfChord, chordBetween } from './chord';
import { type Corners, isTangent, MOST_ENDS } from './corners';
import { isGateBetween, isLandBetween } from './lines-between';
import { FAR, FAR_TIGHT, NEAR_OFFINGS, Neighbours } from './neighbours';
import type { Obstacles } from './obstacles';
import { CLEAR, HIDDEN } from './pair-cache';
import { Sights } from './sights';
import { StepHeap } from './step-heap';
import { Turn } from './turn';
import { EARTH_KM, type Vec } from './vec';
import type { Terminal, Waters } from './waters';

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

/** Lines to and from an end shorter than this may bend freely, radians. */
const NEAR_END = 40 / EARTH_KM;
/** Up to so many tight copies are tried one by one; more are looked up among the neighbours. */
const FEW = 64;

/**
 * Lazy A*: finds the shortest path over corners of one scale and tests a step against land only when it
 * is popped, which most steps never are. Steps between corners come from the rows of `Neighbours`.
 */
export class LazySearch {
  private readonly heap = new StepHeap();
  private readonly turn = new Turn();
  private readonly known = new WeakMap<Obstacles, Neighbours[]>();
  private corners: Corners | undefined;
  private neighbours = undefined as unknown as Neighbours;
  /** Of the corners, then of the starts, then of the goals. */
  private points: Float64Array = new Float64Array(0);
  private reached = new Float64Array(0);
  /** Least cost of a way that is known to be clear. */
  private least = new Float64Array(0);
  private toGoal = new Float64Array(0);
  private cameFrom = new Int32Array(0);
  /** The search of which each node is a candidate, and the one in which it was settled. */
  private candidateOf = new Uint32Array(0);
  private settledIn = new Uint32Array(0);
  private search = 0;
  private firstStart = 0;
  private firstGoal = 0;
  private goals: readonly Terminal[] = [];
  private limit = 0;
  /** Candidates off the shore, and tight copies. */
  private loose: number[] = [];
  private tight: number[] = [];

  /** Steps tested against land in the last search. */
  tested = 0;
  /** Whether a barrier lay within reach of the last search. */
  hasBarriers = false;
  /** Paths found along lines. */
  readonly blocks = new BlockCache();
  /** Lines past the bends of paths, and middles of their legs. */
  readonly sights = new Sights();

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
    candidates: Iterable<number>,
    limit = Number.POSITIVE_INFINITY,
    onReach?: (corner: number, cost: number, path: () => readonly Vec[]) => boolean,
  ): LazyPath | undefined {
    const { corners, barriers } = waters;
    this.prepare(waters, starts, goals, candidates, limit);
    const { heap, points, reached, cameFrom, settledIn, search, firstStart, hasBarriers } = this;
    heap.clear();
    this.tested = 0;
    starts.forEach(({ cost }, i) => {
      reached[firstStart + i] = cost;
      cameFrom[firstStart + i] = -1;
      heap.push(cost, -1, firstStart + i);
    });
    while (heap.pop()) {
      const { key, from, to } = heap;
      if (key > limit) return undefined;
      if (settledIn[to] === search) continue;
      if (from >= 0) {
        this.tested++;
        if (this.isHidden(waters, from, to)) continue;
        if (hasBarriers && isGateBetween(barriers, points, from, to)) continue;
        reached[to] = (reached[from] as number) + angleBetween(points, from, to);
        cameFrom[to] = from;
      }
      settledIn[to] = search;
      if (to >= this.firstGoal) return this.pathTo(to);
      if (onReach && to < firstStart) {
        if (onReach(to, reached[to] as number, () => this.pointsTo(to))) return undefined;
      }
      this.expand(corners, to);
    }
    return undefined;
  }

  /** Whether land lies between two nodes. */
  private isHidden({ obstacles, kinds }: Waters, from: number, to: number): boolean {
    if (from < this.firstStart && to < this.firstStart) return this.neighbours.isHidden(from, to);
    return isLandBetween(obstacles, this.points, from, to, kinds);
  }

  private expand(corners: Corners, from: number): void {
    const { points, reached, neighbours, loose, tight, firstGoal, goals } = this;
    const isCorner = from < this.firstStart;
    if (isCorner) {
      this.turn.setAt(corners, points, this.cameFrom[from] as number, from);
      const row = neighbours.row(from, false);
      if (row >= 0) this.followRow(row, from);
      if (row < 0) this.tryAll(corners, from, loose, 0);
      else if (this.limit > FAR) this.tryAll(corners, from, loose, FAR);
      const tightRow = tight.length > FEW ? neighbours.row(from, true) : -1;
      if (tightRow >= 0) this.followRow(tightRow, from);
      if (tightRow < 0) this.tryAll(corners, from, tight, 0);
      else if (this.limit > FAR_TIGHT) this.tryAll(corners, from, tight, FAR_TIGHT);
    } else {
      this.tryAll(corners, from, loose, 0);
      this.tryAll(corners, from, tight, 0);
    }
    const base = reached[from] as number;
    for (let k = 0; k < goals.length; k++) {
      const chord = chordBetween(points, from, firstGoal + k);
      const key = base + angleOfChord(chord) + (goals[k] as Terminal).cost;
      if (key > this.limit) continue;
      if (
        isCorner &&
        chord >= NEAR_END &&
        !this.turn.allows(corners, points, from, firstGoal + k, chord)
      )
        continue;
      this.heap.push(key, from, firstGoal + k);
    }
  }

  /** Pushes the steps to the candidates in a row of neighbours. */
  private followRow(row: number, from: number): void {
    const { neighbours, search, candidateOf, settledIn, reached, least, heap, limit, points } =
      this;
    const { targets, steps, states } = neighbours;
    const first = neighbours.first[row] as number;
    const end = first + (neighbours.sizes[row] as number);
    const base = reached[from] as number;
    const { nx, ny, nz, slack, freely } = this.turn;
    for (let at = first; at < end; at++) {
      const to = targets[at] as number;
      if (candidateOf[to] !== search || settledIn[to] === search) continue;
      const step = steps[at] as number;
      const cost = base + step;
      if (cost >= (least[to] as number)) continue;
      const key = cost + this.costAhead(to);
      if (key > limit) continue;
      if (slack > 0 && step > freely) {
        const t = 3 * to;
        const side =
          nx * (points[t] as number) +
          ny * (points[t + 1] as number) +
          nz * (points[t + 2] as number);
        if (side < -slack * step) continue;
      }
      if (states[at] === CLEAR && !this.hasBarriers) least[to] = cost;
      heap.push(key, from, to);
    }
  }

  /** Pushes the steps to those of some candidates that are farther than a chord. */
  private tryAll(corners: Corners, from: number, list: readonly number[], beyond: number): void {
    const {
      turn,
      points,
      settledIn,
      search,
      reached,
      least,
      heap,
      limit,
      neighbours,
      hasBarriers,
    } = this;
    const isCorner = from < this.firstStart;
    const base = reached[from] as number;
    const x = points[3 * from] as number;
    const y = points[3 * from + 1] as number;
    const z = points[3 * from + 2] as number;
    const beyondSquare = beyond * beyond;
    const { horizons } = neighbours;
    const hasHorizon = beyond > 0 && horizons.isMade(from);
    for (let i = 0; i < list.length; i++) {
      const to = list[i] as number;
      if (settledIn[to] === search) continue;
      const u = (points[3 * to] as number) - x;
      const v = (points[3 * to + 1] as number) - y;
      const w = (points[3 * to + 2] as number) - z;
      const square = u * u + v * v + w * w;
      if (square < beyondSquare) continue;
      const chord = Math.sqrt(square);
      const cost = base + angleOfChord(chord);
      if (cost >= (least[to] as number)) continue;
      const key = cost + this.costAhead(to);
      if (key > limit) continue;
      if (isCorner ? chord > turn.freely : chord >= NEAR_END) {
        if (isCorner && !turn.allows(corners, points, from, to, chord)) continue;
        const near = (NEAR_OFFINGS * (corners.offingKm[to] as number)) / EARTH_KM;
        if (chord > near && !isTangent(corners, to, x, y, z)) continue;
      }
      if (hasHorizon && (horizons.hides(from, to) || horizons.hides(to, from))) continue;
      if (isCorner) {
        const known = neighbours.stateOf(from, to);
        if (known === HIDDEN) continue;
        if (known === CLEAR && !hasBarriers) least[to] = cost;
      }
      heap.push(key, from, to);
    }
  }

  /** Returns a lower bound of the cost from a node to a goal. */
  private costAhead(node: number): number {
    const known = this.toGoal[node] as number;
    if (known >= 0) return known;
    let least = this.goals.length > 0 ? Number.POSITIVE_INFINITY : 0;
    for (let k = 0; k < this.goals.length; k++) {
      const cost = (this.goals[k] as Terminal).cost;
      least = Math.min(least, angleBetween(this.points, node, this.firstGoal + k) + cost);
    }
    this.toGoal[node] = least;
    return least;
  }

  private prepare(
    waters: Waters,
    starts: readonly Terminal[],
    goals: readonly Terminal[],
    candidates: Iterable<number>,
    limit: number,
  ): void {
    this.open(waters, starts.length + goals.length);
    const { points, candidateOf, least, toGoal, loose, tight, firstStart } = this;
    const { count } = waters.corners;
    this.search++;
    this.goals = goals;
    this.limit = limit;
    this.firstGoal = firstStart + starts.length;
    const ends = [starts, goals].map((list) => list.map(({ point }) => point));
    ends.flat().forEach((point, i) => {
      points.set(point, 3 * (firstStart + i));
    });
    this.hasBarriers = waters.barriers.mayMeet(ends[0] ?? [], ends[1] ?? [], limit);
    loose.length = 0;
    tight.length = 0;
    for (const corner of candidates) {
      candidateOf[corner] = this.search;
      least[corner] = Number.POSITIVE_INFINITY;
      toGoal[corner] = -1;
      if (corner < count) loose.push(corner);
      else tight.push(corner);
    }
  }

  /** Sets the arrays up for the corners of some waters, unless the last search was over the same. */
  private open({ obstacles, corners, kinds }: Waters, ends: number): void {
    const known = this.known.get(obstacles) ?? [];
    this.known.set(obstacles, known);
    known[kinds] ??= new Neighbours(obstacles, corners, kinds);
    this.neighbours = known[kinds];
    if (ends > MOST_ENDS)
      throw new Error(`A search has ${ends} ends, expected at most ${MOST_ENDS}`);
    if (this.corners === corners) return;
    const nodes = 2 * corners.count;
    const size = nodes + MOST_ENDS;
    this.corners = corners;
    this.firstStart = nodes;
    this.points = corners.points;
    this.reached = new Float64Array(size);
    this.least = new Float64Array(size);
    this.toGoal = new Float64Array(size);
    this.cameFrom = new Int32Array(size);
    this.candidateOf = new Uint32Array(size);
    this.settledIn = new Uint32Array(size);
    this.search = 0;
  }

  private pointsTo(node: number): Vec[] {
    const path: Vec[] = [];
    for (let at = node; at >= 0; at = this.cameFrom[at] as number) {
      path.push(this.pointOf(at));
    }
    return path.reverse();
  }

  private pointOf(node: number): Vec {
    if (node < this.firstStart) return (this.corners as Corners).point(node);
    const { points } = this;
    return [points[3 * node], points[3 * node + 1], points[3 * node + 2]] as unknown as Vec;
  }

  private pathTo(node: number): LazyPath {
    const corners: number[] = [];
    let start = node;
    for (let at = node; at >= 0; at = this.cameFrom[at] as number) {
      corners.push(at < this.firstStart ? at : -1);
      start = at;
    }
    const goal = node - this.firstGoal;
    return {
      points: this.pointsTo(node),
      corners: corners.reverse(),
      start: start - this.firstStart,
      goal,
      cost: (this.reached[node] as number) + (this.goals[goal] as Terminal).cost,
    };
  }
}
