import type { CoarseGraph } from './coarse-graph';
import type { CoarsePath } from './coarse-path';
import { ASK, LIST, STRIDE } from './coarse-step';
import { type CoarseTree, pathInTree } from './coarse-tree';
import { isTangent } from './corners';
import { CostsAhead } from './costs-ahead';
import { Horizon } from './horizon';
import type { OpenEdges } from './open-edges';
import { isNear, NEAR, type Portal, type PortalEdge, PortalEdges } from './portals';
import { StartEdges } from './start-edges';
import { StepHeap } from './step-heap';
import { tracePath } from './trace-path';
import { angle, type Vec } from './vec';
import { isClear, type Terminal, type Waters } from './waters';

/** What a query closes on the coarse graph. */
export interface CoarseConditions {
  readonly waters: Waters;
  readonly portals: readonly Portal[];
  readonly openEdges: OpenEdges;
}

/** A cost in radians on leaving some corners, so that a search finds another way. */
export interface Penalty {
  readonly corners: Iterable<number>;
  readonly cost: number;
  /** What a path is known to cost under the penalty, radians: no dearer one is wanted. */
  readonly most: number;
}

/** Sums of the same costs in another order differ by less than this share. */
const ROUNDING = 1e-9;

/** A* over the coarse graph. Edges from the start and to the goal are tested against land when they are popped. */
export class CoarseSearch {
  private readonly graph: CoarseGraph;
  private readonly conditions: CoarseConditions;
  private readonly portalEdges: PortalEdges;
  private readonly heap = new StepHeap();
  private readonly reached: Float64Array;
  private readonly cameFrom: Int32Array;
  /** The exit by which a portal was reached or left; the terminal for a first step. */
  private readonly byExit: Int32Array;
  /** Least cost of a way to a corner that is known to be open. */
  private readonly least: Float64Array;
  private readonly isSettled: Uint8Array;
  private readonly ahead: CostsAhead;
  private readonly penalty: Float64Array;
  private readonly startEdges = new WeakMap<readonly Terminal[], StartEdges>();
  /** Which points each list of terminals sees. */
  private readonly sights = new WeakMap<readonly Terminal[], Map<number, boolean>>();
  private readonly horizon = new Horizon();
  private readonly start: number;
  private readonly goal: number;
  private starts: readonly Terminal[] = [];
  private goals: readonly Terminal[] = [];
  private most = Number.POSITIVE_INFINITY;

  constructor(graph: CoarseGraph, conditions: CoarseConditions) {
    this.graph = graph;
    this.conditions = conditions;
    const { waters, portals } = conditions;
    this.portalEdges = new PortalEdges(graph, waters, portals);
    this.start = graph.corners.count + portals.length;
    this.goal = this.start + 1;
    const size = this.goal + 1;
    this.reached = new Float64Array(size);
    this.cameFrom = new Int32Array(size);
    this.byExit = new Int32Array(size);
    this.least = new Float64Array(size);
    this.isSettled = new Uint8Array(size);
    this.ahead = new CostsAhead(graph, portals);
    this.penalty = new Float64Array(size);
  }

  /** Returns the fine point that a coarse corner stands for. */
  corner(corner: number): Vec {
    return this.graph.place(corner);
  }

  /**
   * Returns the cheapest path from a start to a goal, undefined if there is none.
   *
   * @param costsAhead the very costs from corners and portals to the nearest goal, where they are known
   */
  find(
    starts: readonly Terminal[],
    goals: readonly Terminal[],
    penalty?: Penalty,
    costsAhead?: Float64Array,
  ): CoarsePath | undefined {
    this.prepare(starts, goals, penalty, costsAhead);
    const cost = this.searchOn();
    return cost === undefined ? undefined : this.trace(cost);
  }

  /**
   * Returns the cheapest ways from some starts to all that they lead to.
   *
   * @param old a tree that is not needed any more, whose memory the new one takes
   */
  treeFrom(starts: readonly Terminal[], old: CoarseTree | undefined): CoarseTree {
    this.prepare(starts, [], undefined, undefined);
    this.searchOn();
    const { reached, cameFrom, byExit, isSettled, start } = this;
    const costs = old?.costs ?? new Float64Array(start);
    for (let node = 0; node < start; node++) {
      costs[node] = isSettled[node] ? (reached[node] as number) : Number.POSITIVE_INFINITY;
    }
    const tree = {
      starts,
      costs,
      cameFrom: old?.cameFrom ?? new Int32Array(cameFrom.length),
      byExit: old?.byExit ?? new Int32Array(byExit.length),
    };
    tree.cameFrom.set(cameFrom);
    tree.byExit.set(byExit);
    return tree;
  }

  /** Returns the cheapest path of a tree to a goal, undefined if there is none. */
  findInTree(tree: CoarseTree, goals: readonly Terminal[]): CoarsePath | undefined {
    const { start, goal } = this;
    const { waters, portals } = this.conditions;
    const sees = {
      edges: this.edgesOf(goals),
      isPortalOpen: (portal: number, tag: number, exit: Terminal, end: Terminal) =>
        this.isSeen(goals, this.graph.corners.count + portal + STRIDE * tag, exit.point, end.point),
      isOpen: (begin: Terminal, end: Terminal) => isClear(waters, begin.point, end.point),
    };
    const nodes = { count: this.graph.corners.count, start, goal, portals };
    return pathInTree(tree, nodes, goals, sees);
  }

  /** Settles nodes until the goal is reached, and returns its cost; undefined once no step is left. */
  private searchOn(): number | undefined {
    const { heap, reached, cameFrom, byExit, isSettled, least, goal } = this;
    this.leaveStart();
    while (heap.pop()) {
      const { from, to: packed } = heap;
      // The target is packed with the terminal or exit, or both, that the step uses.
      const to = packed % STRIDE;
      if (isSettled[to]) continue;
      const tag = Math.floor(packed / STRIDE);
      const cost = this.costOf(from, to, tag);
      if (cost === undefined) continue;
      isSettled[to] = 1;
      reached[to] = cost;
      least[to] = cost;
      cameFrom[to] = from;
      byExit[to] = tag;
      if (to === goal) return cost;
      if (to < this.graph.corners.count) this.leaveCorner(to, cost + (this.penalty[to] as number));
      else this.leavePortal(to - this.graph.corners.count, cost);
    }
    return undefined;
  }

  private trace(cost: number): CoarsePath {
    const { cameFrom, byExit, start, goal } = this;
    const { count } = this.graph.corners;
    const { portals } = this.conditions;
    return tracePath({ cameFrom, byExit, count, start, goal, portals }, cost);
  }

  private prepare(
    starts: readonly Terminal[],
    goals: readonly Terminal[],
    penalty: Penalty | undefined,
    costsAhead: Float64Array | undefined,
  ): void {
    this.ahead.setGoals(goals, costsAhead);
    this.starts = starts;
    this.goals = goals;
    this.most = (1 + ROUNDING) * (penalty?.most ?? Number.POSITIVE_INFINITY);
    this.heap.clear();
    this.isSettled.fill(0);
    this.least.fill(Number.POSITIVE_INFINITY);
    this.penalty.fill(0);
    if (penalty) for (const corner of penalty.corners) this.penalty[corner] = penalty.cost;
    this.reached[this.start] = 0;
    this.isSettled[this.start] = 1;
  }

  /** Returns the cost of a node by a step, undefined if the step is closed or its portal was only now looked at. */
  private costOf(from: number, to: number, tag: number): number | undefined {
    const { heap, start, goal, starts, goals, reached, penalty } = this;
    const { count } = this.graph.corners;
    const isPortal = to >= count && to < start;
    if (isPortal && (from === start ? Math.floor(tag / LIST) : tag) === ASK) {
      this.approachPortal(from, to - count, tag);
      return undefined;
    }
    if (from === start && to === goal) {
      const [begin, end] = [starts[tag % LIST], goals[Math.floor(tag / LIST)]] as [
        Terminal,
        Terminal,
      ];
      if (!isClear(this.conditions.waters, begin.point, end.point)) return undefined;
      return begin.cost + angle(begin.point, end.point) + end.cost;
    }
    if (from === start) {
      const terminal = starts[tag % LIST] as Terminal;
      const end = this.endOf(to, Math.floor(tag / LIST));
      if (to < count) {
        const edges = this.startEdges.get(starts) as StartEdges;
        if (!edges.isClear(tag % LIST, to)) return undefined;
      } else if (!this.isSeen(starts, to + STRIDE * tag, terminal.point, end.point)) {
        return undefined;
      }
      return terminal.cost + angle(terminal.point, end.place) + end.cost;
    }
    if (to === goal) {
      const end = goals[tag % LIST] as Terminal;
      const begin = this.endOf(from, Math.floor(tag / LIST));
      if (!this.isSeen(goals, from + STRIDE * tag, begin.point, end.point)) return undefined;
      const left = (reached[from] as number) + (penalty[from] as number);
      return left + begin.cost + angle(begin.place, end.point) + end.cost;
    }
    return heap.key - this.ahead.of(to);
  }

  /** Whether a terminal sees a point; cached as long as the list of terminals lives. */
  private isSeen(terminals: readonly Terminal[], key: number, a: Vec, b: Vec): boolean {
    const known = this.sights.get(terminals) ?? new Map<number, boolean>();
    this.sights.set(terminals, known);
    const isSeen = known.get(key) ?? isClear(this.conditions.waters, a, b);
    known.set(key, isSeen);
    return isSeen;
  }

  private leaveStart(): void {
    const { heap, starts, goals, start, goal, most } = this;
    const { portals } = this.conditions;
    const edges = this.edgesOf(starts);
    for (let e = 0; e < edges.count; e++) {
      if (edges.isHidden(e)) continue;
      const corner = edges.corners[e] as number;
      const key = (edges.costs[e] as number) + this.ahead.of(corner);
      if (key > most) continue;
      heap.push(key, start, (edges.terminals[e] as number) * STRIDE + corner);
    }
    starts.forEach((terminal, s) => {
      for (let portal = 0; portal < portals.length; portal++) this.leaveForPortal(s, portal);
      goals.forEach((end, g) => {
        const far = angle(terminal.point, end.point) + end.cost;
        heap.push(terminal.cost + far, start, (s + LIST * g) * STRIDE + goal);
      });
    });
  }

  /** Returns the edges between some terminals and corners; those of one list are found once. */
  private edgesOf(terminals: readonly Terminal[]): StartEdges {
    const { startEdges, graph, conditions } = this;
    const edges =
      startEdges.get(terminals) ??
      new StartEdges(graph, conditions.waters, terminals, this.horizon);
    startEdges.set(terminals, edges);
    return edges;
  }

  /** Pushes the steps from a start to a portal; a question while the exits of the portal are not known. */
  private leaveForPortal(s: number, portal: number): void {
    const { point, cost } = this.starts[s] as Terminal;
    const node = this.graph.corners.count + portal;
    const base = cost + this.ahead.of(node);
    const { at, exits } = this.portalAt(portal);
    if (!exits) {
      this.heap.push(base + angle(point, at), this.start, (s + LIST * ASK) * STRIDE + node);
      return;
    }
    exits.forEach((exit, e) => {
      const key = base + angle(point, exit.point) + exit.cost;
      this.heap.push(key, this.start, (s + LIST * e) * STRIDE + node);
    });
  }

  /** Returns where a portal is, and its exits once they are known. */
  private portalAt(portal: number): { readonly at: Vec; readonly exits?: readonly Terminal[] } {
    const whole = this.conditions.portals[portal] as Portal;
    return this.portalEdges.isKnown(portal) ? whole : { at: whole.at };
  }

  private leaveCorner(corner: number, cost: number): void {
    const { heap, graph, isSettled, goals, goal, least, most } = this;
    const { first, targets, edgeOf, corners } = graph;
    const { openEdges, waters, portals } = this.conditions;
    const end = first[corner + 1] as number;
    for (let at = first[corner] as number; at < end; at++) {
      const to = targets[at] as number;
      if (isSettled[to] || ((corners.kinds[to] as number) & waters.kinds) === 0) continue;
      const total = cost + graph.lengthAt(at, corner);
      if (total >= (least[to] as number)) continue;
      const key = total + this.ahead.of(to);
      if (key > most) continue;
      if (!openEdges.has(edgeOf[at] as number, corner, to)) continue;
      least[to] = total;
      heap.push(key, corner, to);
    }
    for (const portal of this.portalEdges.unknown) {
      const node = corners.count + portal;
      if (isSettled[node]) continue;
      const [x, y, z] = (portals[portal] as Portal).at;
      const key = cost + graph.angleFrom(corner, x, y, z) + this.ahead.of(node);
      if (key <= most) heap.push(key, corner, ASK * STRIDE + node);
    }
    for (const edge of this.portalEdges.to(corner)) this.pushPortalEdge(edge, cost);
    goals.forEach((terminal, g) => {
      const [x, y, z] = terminal.point;
      const bends = isTangent(corners, corner, x, y, z);
      if (!bends && !isNear(corners.points, corner, x, y, z)) return;
      const far = graph.angleFrom(corner, x, y, z);
      if (far > NEAR && !bends) return;
      heap.push(cost + far + terminal.cost, corner, g * STRIDE + goal);
    });
  }

  private pushPortalEdge({ portal, exit, corner, cost: step }: PortalEdge, cost: number): void {
    const node = this.graph.corners.count + portal;
    this.heap.push(cost + step + this.ahead.of(node), corner, exit * STRIDE + node);
  }

  /** Answers a question: finds the edges of a portal and pushes the steps that it stood for. */
  private approachPortal(from: number, portal: number, tag: number): void {
    this.portalEdges.from(portal);
    if (from === this.start) {
      this.leaveForPortal(tag % LIST, portal);
      return;
    }
    const cost = (this.reached[from] as number) + (this.penalty[from] as number);
    for (const edge of this.portalEdges.to(from)) {
      if (edge.portal === portal) this.pushPortalEdge(edge, cost);
    }
  }

  private leavePortal(portal: number, cost: number): void {
    const { heap, isSettled, cameFrom, goals, goal } = this;
    const { count } = this.graph.corners;
    const { exits, other, length } = this.conditions.portals[portal] as Portal;
    const node = count + portal;
    if (!isSettled[count + other]) {
      heap.push(cost + length + this.ahead.of(count + other), node, count + other);
    }
    // Leave a portal only after passing its canal: a path from open water has no reason to touch the end.
    if (cameFrom[node] !== count + other) return;
    for (const { corner, exit, cost: step } of this.portalEdges.from(portal)) {
      if (isSettled[corner]) continue;
      heap.push(cost + step + this.ahead.of(corner), node, exit * STRIDE + corner);
    }
    exits.forEach((exit, e) => {
      goals.forEach((terminal, g) => {
        const far = exit.cost + angle(exit.point, terminal.point) + terminal.cost;
        heap.push(cost + far, node, (g + LIST * e) * STRIDE + goal);
      });
    });
  }

  /** Returns a node as an end of a step: the point that must be seen, and the one lengths are measured from. */
  private endOf(node: number, choice: number) {
    const { count } = this.graph.corners;
    if (node < count) {
      return { point: this.graph.corners.point(node), place: this.corner(node), cost: 0 };
    }
    const portal = this.conditions.portals[node - count] as Portal;
    const terminal = portal.exits[choice] as Terminal;
    return { ...terminal, place: terminal.point };
  }
}
