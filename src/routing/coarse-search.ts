import { type CoarseGraph, chordAngle } from './coarse-graph';
import { isTangent } from './corners';
import type { OpenEdges } from './open-edges';
import { StepHeap } from './step-heap';
import { angle, angleToArc, EARTH_KM, type Vec } from './vec';
import { isClear, type Terminal, type Waters } from './waters';

/** An end of a canal, and the exits by which it reaches water that is open at the coarse scale. */
export interface Portal {
  readonly exits: readonly Terminal[];
  /** Number of the portal at the other end. */
  readonly other: number;
  /** Length of the canal, radians. */
  readonly length: number;
}

/** An edge from a portal, by one of its exits, to a corner that the exit sees. */
interface PortalEdge {
  readonly corner: number;
  readonly exit: number;
  readonly cost: number;
}

/** A step of a coarse path: a corner, or the portal by which a canal is entered or left. */
export type CoarseStep =
  | { readonly corner: number }
  | { readonly portal: number; readonly exit: number; readonly enters: boolean };

export interface CoarsePath {
  readonly start: number;
  readonly goal: number;
  readonly steps: readonly CoarseStep[];
  readonly cost: number;
}

/** What a query closes on the coarse graph. */
export interface CoarseConditions {
  readonly waters: Waters;
  readonly portals: readonly Portal[];
  readonly openEdges: OpenEdges;
}

/** Corners this near to an end need not be tangent, radians: paths bend freely near their ends. */
const NEAR = 100 / EARTH_KM;

/** A* over the coarse graph. Edges from the start and to the goal are tested against land when they are popped. */
export class CoarseSearch {
  private readonly graph: CoarseGraph;
  private readonly conditions: CoarseConditions;
  private readonly heap = new StepHeap();
  private readonly reached: Float64Array;
  private readonly cameFrom: Int32Array;
  /** The exit by which a portal was reached or left; the terminal for a first step. */
  private readonly byExit: Int32Array;
  /** Least cost of a way to a corner along edges. */
  private readonly least: Float64Array;
  private readonly isSettled: Uint8Array;
  private readonly sightCache = new WeakMap<readonly Terminal[], Map<number, boolean>>();
  /** Penalty for leaving a corner, radians; 0 except while `findRival` searches. */
  private readonly penalty: Float64Array;
  private readonly fromPortal: readonly (readonly PortalEdge[])[];
  private readonly toPortal = new Map<number, { portal: number; exit: number; cost: number }[]>();

  constructor(graph: CoarseGraph, conditions: CoarseConditions) {
    this.graph = graph;
    this.conditions = conditions;
    const size = graph.corners.count + conditions.portals.length + 2;
    this.reached = new Float64Array(size);
    this.cameFrom = new Int32Array(size);
    this.byExit = new Int32Array(size);
    this.least = new Float64Array(size);
    this.isSettled = new Uint8Array(size);
    this.penalty = new Float64Array(size);
    this.fromPortal = conditions.portals.map(({ exits }) => this.attach(exits));
    this.fromPortal.forEach((edges, portal) => {
      for (const { corner, exit, cost } of edges) {
        const list = this.toPortal.get(corner) ?? [];
        list.push({ portal, exit, cost });
        this.toPortal.set(corner, list);
      }
    });
  }

  /** Returns the fine point that a coarse corner stands for. */
  corner(corner: number): Vec {
    const { places } = this.graph;
    return [places[3 * corner], places[3 * corner + 1], places[3 * corner + 2]] as unknown as Vec;
  }

  /** Returns the corners that the exits of a portal see, each by its best exit. */
  private attach(exits: readonly Terminal[]): PortalEdge[] {
    const { corners } = this.graph;
    const { waters } = this.conditions;
    const best = new Map<number, PortalEdge>();
    exits.forEach(({ point, cost }, exit) => {
      const [x, y, z] = point;
      for (let corner = 0; corner < corners.count; corner++) {
        if (((corners.kinds[corner] as number) & waters.kinds) === 0) continue;
        const target = corners.point(corner);
        const far = angle(point, this.corner(corner));
        if (far > NEAR && !isTangent(corners, corner, x, y, z)) continue;
        const known = best.get(corner);
        if (known && known.cost <= cost + far) continue;
        if (isClear(waters, point, target)) best.set(corner, { corner, exit, cost: cost + far });
      }
    });
    return [...best.values()];
  }

  /**
   * Returns the best path that goes elsewhere than a known path, if it is hardly longer; else one that takes at
   * least one other corner. On the fine coast the rival may turn out shorter.
   */
  findRival(
    path: CoarsePath,
    starts: readonly Terminal[],
    goals: readonly Terminal[],
  ): CoarsePath | undefined {
    const corners = cornersOf(path);
    const ends = [starts[path.start], goals[path.goal]] as [Terminal, Terminal];
    const line = [ends[0].point, ...corners.map((corner) => this.corner(corner)), ends[1].point];
    const known = new Set(corners);
    let penalty = (RIVAL * path.cost) / corners.length;
    let near: CoarsePath | undefined;
    for (let turn = 0; turn < RIVAL_SEARCHES; turn++) {
      for (const corner of known) this.penalty[corner] = penalty;
      const rival = this.find(starts, goals);
      this.penalty.fill(0);
      if (!rival) break;
      const all = cornersOf(rival);
      const others = all.filter((corner) => !known.has(corner));
      const length = rival.cost - penalty * (all.length - others.length);
      if (length > (1 + RIVAL) * path.cost) break;
      if (others.some((corner) => distanceToLine(this.corner(corner), line) > ELSEWHERE)) {
        return rival;
      }
      if (others.length > 0) near ??= rival;
      // The corners that both ways share took part of the penalty.
      else penalty *= 2;
      for (const corner of others) known.add(corner);
    }
    return near;
  }

  find(starts: readonly Terminal[], goals: readonly Terminal[]): CoarsePath | undefined {
    const { graph, heap, reached, cameFrom, byExit, isSettled } = this;
    const { corners } = graph;
    const { portals } = this.conditions;
    const start = corners.count + portals.length;
    const goal = start + 1;
    const ahead = this.costsToGoal(goals);
    heap.clear();
    isSettled.fill(0);
    this.least.fill(Number.POSITIVE_INFINITY);
    reached[start] = 0;
    isSettled[start] = 1;
    this.leaveStart(starts, goals, start, goal, ahead);
    while (heap.pop()) {
      const { from, to: packed } = heap;
      // The target is packed with the terminal or exit, or both, that the step uses.
      const to = packed % STRIDE;
      if (isSettled[to]) continue;
      const tag = Math.floor(packed / STRIDE);
      let cost = 0;
      if (from === start) {
        const terminal = starts[tag % LIST] as Terminal;
        const end = this.placeOf(to, Math.floor(tag / LIST), goals);
        if (!this.sees(starts, packed, terminal.point, end.point)) continue;
        cost = terminal.cost + angle(terminal.point, end.place) + end.cost;
      } else if (to === goal) {
        const end = goals[tag % LIST] as Terminal;
        const begin = this.placeOf(from, Math.floor(tag / LIST), goals);
        if (!this.sees(goals, packed + from * STRIDE * LIST * LIST, begin.point, end.point))
          continue;
        const left = (reached[from] as number) + (this.penalty[from] as number);
        cost = left + begin.cost + angle(begin.place, end.point) + end.cost;
      } else cost = heap.key - (ahead[to] as number);
      isSettled[to] = 1;
      reached[to] = cost;
      cameFrom[to] = from;
      byExit[to] = tag;
      if (to === goal) return this.pathTo(goal, start, cost);
      if (to < corners.count)
        this.leaveCorner(to, cost + (this.penalty[to] as number), goals, goal, ahead);
      else this.leavePortal(to - corners.count, cost, goals, goal, ahead);
    }
    return undefined;
  }

  /** Whether a terminal sees a point; cached as long as the list of terminals lives. */
  private sees(terminals: readonly Terminal[], key: number, a: Vec, b: Vec): boolean {
    const known = this.sightCache.get(terminals) ?? new Map<number, boolean>();
    this.sightCache.set(terminals, known);
    const isSeen = known.get(key) ?? isClear(this.conditions.waters, a, b);
    known.set(key, isSeen);
    return isSeen;
  }

  private leaveStart(
    starts: readonly Terminal[],
    goals: readonly Terminal[],
    start: number,
    goal: number,
    ahead: Float64Array,
  ): void {
    const { heap, graph } = this;
    const { corners } = graph;
    const { waters, portals } = this.conditions;
    starts.forEach(({ point, cost }, s) => {
      const [x, y, z] = point;
      for (let c = 0; c < corners.count; c++) {
        if (((corners.kinds[c] as number) & waters.kinds) === 0) continue;
        const far = chordAngle(graph.places, c, x, y, z);
        if (far > NEAR && !isTangent(corners, c, x, y, z)) continue;
        heap.push(cost + far + (ahead[c] as number), start, s * STRIDE + c);
      }
      portals.forEach(({ exits }, portal) => {
        exits.forEach((exit, e) => {
          const far = angle(point, exit.point) + exit.cost;
          const node = corners.count + portal;
          heap.push(cost + far + (ahead[node] as number), start, (s + LIST * e) * STRIDE + node);
        });
      });
      goals.forEach((end, g) => {
        const far = angle(point, end.point) + end.cost;
        heap.push(cost + far, start, (s + LIST * g) * STRIDE + goal);
      });
    });
  }

  private leaveCorner(
    corner: number,
    cost: number,
    goals: readonly Terminal[],
    goal: number,
    ahead: Float64Array,
  ): void {
    const { heap, graph, isSettled } = this;
    const { first, targets, edgeOf, lengths, corners } = graph;
    const { openEdges } = this.conditions;
    const { kinds } = this.conditions.waters;
    const end = first[corner + 1] as number;
    for (let at = first[corner] as number; at < end; at++) {
      const to = targets[at] as number;
      if (isSettled[to] || ((corners.kinds[to] as number) & kinds) === 0) continue;
      const total = cost + (lengths[at] as number);
      if (total >= (this.least[to] as number)) continue;
      if (!openEdges.has(edgeOf[at] as number, corner, to)) continue;
      this.least[to] = total;
      heap.push(total + (ahead[to] as number), corner, to);
    }
    for (const { portal, exit, cost: step } of this.toPortal.get(corner) ?? []) {
      const node = corners.count + portal;
      heap.push(cost + step + (ahead[node] as number), corner, exit * STRIDE + node);
    }
    goals.forEach((terminal, g) => {
      const [x, y, z] = terminal.point;
      const far = chordAngle(graph.places, corner, x, y, z);
      if (far > NEAR && !isTangent(corners, corner, x, y, z)) return;
      heap.push(cost + far + terminal.cost, corner, g * STRIDE + goal);
    });
  }

  private leavePortal(
    portal: number,
    cost: number,
    goals: readonly Terminal[],
    goal: number,
    ahead: Float64Array,
  ): void {
    const { heap, graph, isSettled, cameFrom } = this;
    const { count } = graph.corners;
    const { portals } = this.conditions;
    const { exits, other, length } = portals[portal] as Portal;
    const node = count + portal;
    if (!isSettled[count + other]) {
      heap.push(cost + length + (ahead[count + other] as number), node, count + other);
    }
    // Leave a portal only after passing its canal: a path from open water has no reason to touch the end.
    if (cameFrom[node] !== count + other) return;
    for (const { corner, exit, cost: step } of this.fromPortal[portal] ?? []) {
      if (!isSettled[corner]) {
        heap.push(cost + step + (ahead[corner] as number), node, exit * STRIDE + corner);
      }
    }
    exits.forEach((exit, e) => {
      goals.forEach((terminal, g) => {
        const far = exit.cost + angle(exit.point, terminal.point) + terminal.cost;
        heap.push(cost + far, node, (g + LIST * e) * STRIDE + goal);
      });
    });
  }

  /** Returns a node as an end of a step: the point that must be seen, and the one lengths are measured from. */
  private placeOf(node: number, choice: number, goals: readonly Terminal[]) {
    const { count } = this.graph.corners;
    const { portals } = this.conditions;
    if (node < count) {
      return { point: this.graph.corners.point(node), place: this.corner(node), cost: 0 };
    }
    const terminal =
      node < count + portals.length
        ? ((portals[node - count] as Portal).exits[choice] as Terminal)
        : (goals[choice] as Terminal);
    return { ...terminal, place: terminal.point };
  }

  /** Returns lower bounds of the cost from each corner and portal to the nearest goal: the A* heuristic. */
  private costsToGoal(goals: readonly Terminal[]): Float64Array {
    const { corners, places } = this.graph;
    const { portals } = this.conditions;
    const ahead = new Float64Array(corners.count + portals.length + 2).fill(
      Number.POSITIVE_INFINITY,
    );
    for (const { point, cost } of goals) {
      const [x, y, z] = point;
      for (let c = 0; c < corners.count; c++) {
        const far = chordAngle(places, c, x, y, z) + cost;
        if (far < (ahead[c] as number)) ahead[c] = far;
      }
    }
    portals.forEach(({ exits, other, length }, portal) => {
      const least = (list: readonly Terminal[]) =>
        Math.min(
          ...list.map((exit) =>
            Math.min(...goals.map(({ point, cost }) => angle(exit.point, point) + cost)),
          ),
        );
      const across = length + least((portals[other] as Portal).exits);
      ahead[corners.count + portal] = Math.max(0, Math.min(least(exits), across) - 60 / EARTH_KM);
    });
    return ahead;
  }

  private pathTo(goal: number, start: number, cost: number): CoarsePath {
    const { count } = this.graph.corners;
    const { byExit, cameFrom } = this;
    const steps: CoarseStep[] = [];
    const tag = byExit[goal] as number;
    let next = goal;
    for (let node = cameFrom[goal] as number; node !== start; node = cameFrom[node] as number) {
      if (node < count) steps.push({ corner: node });
      else steps.push(this.portalStep(node, next, start, goal));
      next = node;
    }
    const isDirect = cameFrom[goal] === start;
    return {
      start: (byExit[next] as number) % LIST,
      goal: isDirect ? Math.floor(tag / LIST) : tag % LIST,
      steps: steps.reverse(),
      cost,
    };
  }

  private portalStep(node: number, next: number, start: number, goal: number): CoarseStep {
    const { count } = this.graph.corners;
    const { byExit, cameFrom, conditions } = this;
    const portal = node - count;
    const { other } = conditions.portals[portal] as Portal;
    const isEntry = next === count + other;
    if (isEntry) {
      const tag = byExit[node] as number;
      const exit = cameFrom[node] === start ? Math.floor(tag / LIST) : tag;
      return { portal, exit, enters: true };
    }
    const tag = byExit[next] as number;
    return { portal, exit: next === goal ? Math.floor(tag / LIST) : tag, enters: false };
  }
}

/** A rival may be longer than the best path by this share. */
const RIVAL = 0.004;
/** How often a rival is searched for, at most. */
const RIVAL_SEARCHES = 2;
/** Refining finds corners this near to a path anyway, radians. */
const ELSEWHERE = 60 / EARTH_KM;

function cornersOf({ steps }: CoarsePath): number[] {
  return steps.flatMap((step) => ('corner' in step ? [step.corner] : []));
}

function distanceToLine(point: Vec, line: readonly Vec[]): number {
  return Math.min(...line.slice(1).map((to, i) => angleToArc(point, line[i] as Vec, to)));
}

/** Limits of a packed step: nodes, and terminals or exits in a list. */
const STRIDE = 65_536;
const LIST = 64;
