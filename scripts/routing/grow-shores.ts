import {
  angle,
  angleToArc,
  arcCrossing,
  cross,
  dot,
  plus,
  side,
  slerp,
  unit,
  type Vec,
} from '../../src/routing/vec';
import { createMinHeap } from '../basemap/min-heap';
import { PointGrid } from './point-grid';

/** Land to the left of every edge; the last vertex joins the first. */
export type Shore = readonly Vec[];

/** A point of a shore before it grew, by which the water left between two shores is measured. */
interface Witness {
  readonly point: Vec;
  readonly shore: number;
  /** Position along its shore, radians. */
  readonly at: number;
}

/** Number of the shore of a point that lies on none. */
const NO_SHORE = -1;

type Triangle = readonly [Vec, Vec, Vec];

/** Edges that begin farther than this from a new one are assumed clear of it, radians: 12 km. */
const NEAR_EDGE = 12 / 6371;

/** Share of the water between two shores that either may take. */
const SHARE = 1 / 3;

/** A point of the same shore counts as another shore if it is this many times as far away along the shore as across. */
const BEND = 3;

/** How far a shore may move out, radians. */
export interface Reach {
  readonly least: number;
  at(point: Vec): number;
}

/** Returns points of the grid around a point, at which a new vertex may lie. */
export type Snap = (point: Vec) => readonly Vec[];

/**
 * Simplifies shores by adding land only: cuts off a bay, or joins two capes in one beyond them. So what is
 * clear of the result is clear of the original coast. A shore moves out by at most `reach`, and by at most a
 * third of the water between it and any other, so that no strait closes and no two shores meet. It keeps off the
 * points in `kept` as off another shore.
 */
export function growShores(
  shores: readonly Shore[],
  reach: Reach,
  snap: Snap,
  kept: readonly Vec[] = [],
): Shore[] {
  return new Grower(shores, reach, snap, kept).grow();
}

class Grower {
  private readonly point: Vec[] = [];
  private readonly shore: number[] = [];
  private readonly before: number[] = [];
  private readonly after: number[] = [];
  private readonly alive: boolean[] = [];
  /** Greatest distance of the edge that starts here from the coast it replaces, radians. */
  private readonly depth: number[] = [];
  /** Part of the old shore that a vertex replaces, radians along it. */
  private readonly from: number[] = [];
  private readonly to: number[] = [];
  private readonly size: number[] = [];
  private readonly length: number[] = [];
  private readonly witnesses: Witness[] = [];
  private readonly old: PointGrid;
  private readonly now: PointGrid;
  private readonly heap = createMinHeap();
  private readonly wanted: number[] = [];

  private readonly reach: Reach;
  private readonly snap: Snap;

  constructor(shores: readonly Shore[], reach: Reach, snap: Snap, kept: readonly Vec[]) {
    this.reach = reach;
    this.snap = snap;
    this.old = new PointGrid(Math.max(0.0008, reach.least));
    this.now = new PointGrid(Math.max(0.0008, reach.least));
    for (const [shore, vertices] of shores.entries()) this.add(vertices, shore);
    for (const point of kept) this.witness(point, NO_SHORE, 0);
  }

  grow(): Shore[] {
    for (let id = 0; id < this.point.length; id++) this.enqueue(id);
    for (let next = this.heap.pop(); next; next = this.heap.pop()) {
      const id = next.item >> 1;
      if (!this.alive[id] || this.wanted[next.item] !== next.key) continue;
      if (next.item & 1) this.joinCapes(id);
      else this.cutBay(id);
    }
    return this.collect();
  }

  private add(vertices: Shore, shore: number): void {
    const first = this.point.length;
    let at = 0;
    vertices.forEach((point, i) => {
      const id = first + i;
      this.point.push(point);
      this.shore.push(shore);
      this.before.push(i === 0 ? first + vertices.length - 1 : id - 1);
      this.after.push(i === vertices.length - 1 ? first : id + 1);
      this.alive.push(true);
      this.depth.push(0);
      this.from.push(at);
      this.to.push(at);
      this.now.add(id, point);
      const next = vertices[(i + 1) % vertices.length] as Vec;
      const step = angle(point, next);
      const pieces = Math.max(1, Math.ceil(step / (this.reach.least / 2)));
      for (let k = 0; k < pieces; k++)
        this.witness(slerp(point, next, k / pieces), shore, at + (step * k) / pieces);
      at += step;
    });
    this.size.push(vertices.length);
    this.length.push(at);
  }

  private witness(point: Vec, shore: number, at: number): void {
    this.old.add(this.witnesses.length, point);
    this.witnesses.push({ point, shore, at });
  }

  private at(id: number): Vec {
    return this.point[id] as Vec;
  }

  private reachOf(id: number): number {
    return this.reach.at(this.at(id));
  }

  private left(id: number): number {
    return this.before[id] as number;
  }

  private right(id: number): number {
    return this.after[id] as number;
  }

  /** Queues the operations that are possible at a vertex, the least change first. */
  private enqueue(id: number): void {
    const turn = side(this.at(this.left(id)), this.at(id), this.at(this.right(id)));
    if (turn <= 0)
      this.queue(id * 2, angleToArc(this.at(id), this.at(this.left(id)), this.at(this.right(id))));
    const cape = turn > 0 ? this.capeBeyond(id) : undefined;
    if (cape) this.queue(id * 2 + 1, angleToArc(cape, this.at(id), this.at(this.right(id))));
  }

  private queue(item: number, height: number): void {
    this.wanted[item] = height;
    if (height <= this.reachOf(item >> 1)) this.heap.push(height, item);
  }

  /** Removes a reflex vertex. */
  private cutBay(b: number): void {
    const a = this.left(b);
    const c = this.right(b);
    if ((this.size[this.shore[b] as number] as number) <= 3) return;
    const height = angleToArc(this.at(b), this.at(a), this.at(c));
    const depth = height + Math.max(this.depth[a] as number, this.depth[b] as number);
    if (depth > this.reachOf(b)) return;
    if (!this.isFree([this.at(a), this.at(b), this.at(c)], [a, b, c], depth, a, c)) return;
    if (this.isCrossed(this.at(a), this.at(c), [a, b, c])) return;
    this.unlink(b);
    this.depth[a] = depth;
    this.enqueueAround(a, c);
  }

  /** Replaces two capes by one beyond them, where the shores on both sides meet. */
  private joinCapes(b: number): void {
    const p = this.capeBeyond(b);
    const c = this.right(b);
    const a = this.left(b);
    const d = this.right(c);
    if (!p || (this.size[this.shore[b] as number] as number) <= 3) return;
    const height = angleToArc(p, this.at(b), this.at(c));
    const depth = height + (this.depth[b] as number);
    if (depth > this.reachOf(b)) return;
    const own = [a, b, c, d];
    const slivers = [
      [this.at(a), this.at(b), p],
      [p, this.at(c), this.at(d)],
    ] as const;
    if (slivers.some((sliver) => this.containsVertex(sliver, own))) return;
    if (!this.isFree([this.at(b), p, this.at(c)], own, depth, b, c)) return;
    if (this.isCrossed(this.at(a), p, own) || this.isCrossed(p, this.at(d), own)) return;
    this.now.remove(b, this.at(b));
    this.point[b] = p;
    this.now.add(b, p);
    this.to[b] = this.to[c] as number;
    this.depth[a] = Math.max(this.depth[a] as number, depth);
    this.depth[b] = Math.max(this.depth[c] as number, depth);
    this.unlink(c);
    this.enqueueAround(a, b, d);
  }

  /** Returns a grid point near where the edges before `b` and after its successor meet, if both turn towards land. */
  private capeBeyond(b: number): Vec | undefined {
    const c = this.right(b);
    const a = this.at(this.left(b));
    const d = this.at(this.right(c));
    const [pb, pc] = [this.at(b), this.at(c)];
    if (side(a, pb, pc) <= 0 || side(pb, pc, d) <= 0) return undefined;
    const n = cross(cross(a, pb), cross(pc, d));
    if (Math.hypot(...n) < 1e-18) return undefined;
    const p = unit(n);
    const q: Vec = dot(p, pb) > 0 ? p : [-p[0], -p[1], -p[2]];
    // The point must lie beyond the edge b-c, ahead of a-b and behind c-d, and not far off.
    const far = angle(pb, pc) + this.reachOf(b);
    if (side(pb, pc, q) >= 0 || angle(q, pb) > far || angle(q, pc) > far) return undefined;
    const isCape = (place: Vec) =>
      side(a, place, pb) >= 0 && side(place, d, pc) >= 0 && side(pb, pc, place) < 0;
    const places = this.snap(q).filter(isCape);
    const heights = places.map((place) => angleToArc(place, pb, pc));
    return places[heights.indexOf(Math.min(...heights))];
  }

  /** Whether a triangle of new land contains no other vertex and leaves enough water before other shores. */
  private isFree(
    [p, q, r]: Triangle,
    own: readonly number[],
    depth: number,
    first: number,
    last: number,
  ): boolean {
    if (this.containsVertex([p, q, r], own)) return false;
    const { middle, radius } = circleAround(p, q, r);
    const wanted = depth / SHARE - depth;
    const shore = this.shore[first] as number;
    const length = this.length[shore] as number;
    const from = this.from[first] as number;
    const to = this.to[last] as number;
    return !this.old.find(middle, radius + wanted, (id) => {
      const witness = this.witnesses[id] as Witness;
      const isOther = witness.shore !== shore;
      const along = isOther
        ? Number.POSITIVE_INFINITY
        : distanceAlong(witness.at, from, to, length);
      if (along === 0) return false;
      const away = distanceToTriangle(witness.point, p, q, r);
      return away < wanted && along > BEND * away;
    });
  }

  /** Whether a triangle contains a vertex other than `own`. */
  private containsVertex([p, q, r]: Triangle, own: readonly number[]): boolean {
    const { middle, radius } = circleAround(p, q, r);
    return this.now.find(
      middle,
      radius,
      (id) => !own.includes(id) && isInTriangle(this.at(id), p, q, r),
    );
  }

  /** Whether a new edge crosses an edge without an end in `own`, among those that begin within `NEAR_EDGE`. */
  private isCrossed(from: Vec, to: Vec, own: readonly number[]): boolean {
    const middle = unit(plus(from, to));
    const radius = angle(from, to) / 2 + NEAR_EDGE;
    return this.now.find(middle, radius, (id) => {
      const next = this.right(id);
      if (own.includes(id) || own.includes(next)) return false;
      return arcCrossing(from, to, this.at(id), this.at(next)) !== undefined;
    });
  }

  private unlink(id: number): void {
    const [a, c] = [this.left(id), this.right(id)];
    this.after[a] = c;
    this.before[c] = a;
    this.alive[id] = false;
    this.now.remove(id, this.at(id));
    const shore = this.shore[id] as number;
    this.size[shore] = (this.size[shore] as number) - 1;
  }

  private enqueueAround(...ids: readonly number[]): void {
    const around = new Set(ids.flatMap((id) => [this.left(id), id, this.right(id)]));
    for (const id of around) {
      this.wanted[id * 2] = -1;
      this.wanted[id * 2 + 1] = -1;
      this.enqueue(id);
    }
  }

  private collect(): Shore[] {
    const found = new Map<number, Vec[]>();
    const seen = new Set<number>();
    for (let id = 0; id < this.point.length; id++) {
      if (!this.alive[id] || seen.has(id)) continue;
      const vertices: Vec[] = [];
      for (let at = id; !seen.has(at); at = this.right(at)) {
        seen.add(at);
        vertices.push(this.at(at));
      }
      found.set(this.shore[id] as number, vertices);
    }
    return this.size.map((_, shore) => found.get(shore) ?? []);
  }
}

function circleAround(p: Vec, q: Vec, r: Vec): { readonly middle: Vec; readonly radius: number } {
  const middle = unit(plus(plus(p, q), r));
  return { middle, radius: Math.max(angle(middle, p), angle(middle, q), angle(middle, r)) };
}

/** Returns the distance along a closed shore of `length` from `at` to the part `from`-`to`; 0 within it. */
function distanceAlong(at: number, from: number, to: number, length: number): number {
  const span = (to - from + length) % length;
  const ahead = (at - from + length) % length;
  if (ahead <= span) return 0;
  return Math.min(ahead - span, length - ahead);
}

/** Whether a triangle of either orientation contains a point, its border included. */
function isInTriangle(point: Vec, p: Vec, q: Vec, r: Vec): boolean {
  const [a, b, c] = [side(p, q, point), side(q, r, point), side(r, p, point)];
  return (a >= 0 && b >= 0 && c >= 0) || (a <= 0 && b <= 0 && c <= 0);
}

function distanceToTriangle(point: Vec, p: Vec, q: Vec, r: Vec): number {
  if (isInTriangle(point, p, q, r)) return 0;
  return Math.min(angleToArc(point, p, q), angleToArc(point, q, r), angleToArc(point, p, r));
}
