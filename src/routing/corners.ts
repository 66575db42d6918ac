import { convexVertices, OFFINGS_KM, type ShoreSet } from './network';
import type { Obstacles } from './obstacles';
import { angle, cross, EARTH_KM, plus, unit, type Vec } from './vec';

/** Corners in a run that shares a cap: runs that are nowhere near are passed over whole. */
const RUN = 24;

const WIDEST_KM = Math.max(...OFFINGS_KM);
/** How far off its vertex the tight twin of a corner lies, km. */
const TIGHT_KM = 0.1;

/**
 * Where ways may bend: off the vertices at which shores turn towards what they shut off. Each corner has a
 * tight twin, numbered `count` higher, close to its vertex: near their ends ways leave harbours by those.
 */
export class Corners {
  readonly count: number;
  /** Three numbers a corner, twins after all others: the place itself, off the shore. */
  readonly points: Float64Array;
  /** The vertices of its shore before and after it: a way that bends here leaves both to one side. */
  readonly before: Float64Array;
  readonly after: Float64Array;
  /** The kind of its ring. */
  readonly kinds: Uint8Array;
  readonly offingKm: Float32Array;
  /** Corners so that neighbours in space are neighbours in the list. */
  private readonly order: Uint32Array;
  /** Five numbers a run: the middle of its cap, sine and cosine of its radius. */
  private readonly caps: Float64Array;
  private readonly capKinds: Uint8Array;

  constructor(obstacles: Obstacles, offings: ShoreSet['offings']) {
    const vertices = convexVertices(obstacles.rings).filter((v) => offings[v] !== 0);
    this.count = vertices.length;
    this.points = new Float64Array(6 * this.count);
    this.before = new Float64Array(6 * this.count);
    this.after = new Float64Array(6 * this.count);
    this.kinds = new Uint8Array(2 * this.count);
    this.offingKm = new Float32Array(2 * this.count);
    vertices.forEach((v, i) => {
      const km = OFFINGS_KM[offings[v] as number] as number;
      const before = obstacles.vertex(obstacles.previous[v] as number);
      const after = obstacles.vertex(obstacles.next[v] as number);
      for (const [corner, off] of [
        [i, km],
        [i + this.count, Math.min(km, TIGHT_KM)],
      ] as const) {
        this.points.set(cornerOff(obstacles, v, off), 3 * corner);
        this.before.set(before, 3 * corner);
        this.after.set(after, 3 * corner);
        this.kinds[corner] = obstacles.rings.kinds[obstacles.ringOf[v] as number] as number;
        this.offingKm[corner] = off;
      }
    });
    const keys = Float64Array.from({ length: this.count }, (_, i) => placeKey(this.point(i)));
    this.order = Uint32Array.from(keys.keys()).sort(
      (a, b) => (keys[a] as number) - (keys[b] as number) || a - b,
    );
    const { caps, kinds } = this.findCaps();
    this.caps = caps;
    this.capKinds = kinds;
  }

  point(corner: number): Vec {
    const { points } = this;
    return [
      points[3 * corner] as number,
      points[3 * corner + 1] as number,
      points[3 * corner + 2] as number,
    ];
  }

  /** Corners of some kinds within `km` of the great circle between two points, or of one point. */
  near(a: Vec, b: Vec, km: number, kinds: number, found: Set<number>): void {
    const [nx, ny, nz] = unit(cross(a, b));
    const [mx, my, mz] = unit(plus(a, b));
    const half = angle(a, b) / 2;
    const reach = km / EARTH_KM;
    const across = half < 1e-9 ? 1 : Math.sin(reach);
    const along = Math.cos(Math.min(Math.PI, half + reach));
    const [sinReach, cosReach] = [Math.sin(reach), Math.cos(reach)];
    const [sinAlong, cosAlong] = [Math.sin(half + reach), Math.cos(half + reach)];
    const isWhole = half + reach > 1.5;
    const { caps, points, capKinds, order } = this;
    for (let run = 0; run < capKinds.length; run++) {
      if (((capKinds[run] as number) & kinds) === 0) continue;
      const x = caps[5 * run] as number;
      const y = caps[5 * run + 1] as number;
      const z = caps[5 * run + 2] as number;
      const sine = caps[5 * run + 3] as number;
      const cosine = caps[5 * run + 4] as number;
      // Sines and cosines of the sum of the cap's radius and how far is looked.
      if (across < 1 && Math.abs(nx * x + ny * y + nz * z) > sine * cosReach + cosine * sinReach) {
        continue;
      }
      if (!isWhole && mx * x + my * y + mz * z < cosine * cosAlong - sine * sinAlong) continue;
      const end = Math.min(this.count, (run + 1) * RUN);
      for (let at = run * RUN; at < end; at++) {
        const i = order[at] as number;
        const px = points[3 * i] as number;
        const py = points[3 * i + 1] as number;
        const pz = points[3 * i + 2] as number;
        if (mx * px + my * py + mz * pz < along) continue;
        if (Math.abs(nx * px + ny * py + nz * pz) > across) continue;
        if ((this.kinds[i] as number) & kinds) found.add(i);
      }
    }
  }

  /** Adds the tight twins that lie within `km` of a place. */
  addTwins(place: Vec, km: number, kinds: number, found: Set<number>): void {
    const near = new Set<number>();
    this.near(place, place, km + WIDEST_KM, kinds, near);
    for (const corner of near) {
      const twin = corner + this.count;
      if (angle(place, this.point(twin)) < km / EARTH_KM) found.add(twin);
    }
  }

  private findCaps(): { readonly caps: Float64Array; readonly kinds: Uint8Array } {
    const runs = Math.ceil(this.count / RUN);
    const caps = new Float64Array(5 * runs);
    const capKinds = new Uint8Array(runs);
    for (let run = 0; run < runs; run++) {
      let middle: Vec = [0, 0, 0];
      let kinds = 0;
      const end = Math.min(this.count, (run + 1) * RUN);
      const members = this.order.subarray(run * RUN, end);
      for (const i of members) {
        middle = plus(middle, this.point(i));
        kinds |= this.kinds[i] as number;
      }
      middle = unit(middle);
      let radius = 0;
      for (const i of members) radius = Math.max(radius, angle(middle, this.point(i)));
      caps.set(
        [...middle, Math.sin(Math.min(1.5, radius)), Math.cos(Math.min(1.5, radius))],
        5 * run,
      );
      capKinds[run] = kinds;
    }
    return { caps, kinds: capKinds };
  }
}

/** Bits of the three coordinates in turn (Morton 1966): near keys are near places. */
export function placeKey([x, y, z]: Vec): number {
  const cells = [x, y, z].map((value) => Math.floor((value + 1) * 127.9));
  let key = 0;
  for (let bit = 7; bit >= 0; bit--) {
    for (const cell of cells) key = 2 * key + ((cell >> bit) & 1);
  }
  return key;
}

/** The place `km` off a vertex, on the bisector of its edges, away from what the ring shuts off. */
export function cornerOff(obstacles: Obstacles, vertex: number, km: number): Vec {
  const at = obstacles.vertex(vertex);
  const ahead = tangent(at, obstacles.vertex(obstacles.next[vertex] as number));
  const behind = tangent(at, obstacles.vertex(obstacles.previous[vertex] as number));
  const forward = plus(ahead, behind, -1);
  const isSpike = Math.hypot(...forward) < 1e-6;
  const out: Vec = isSpike
    ? unit([-ahead[0] - behind[0], -ahead[1] - behind[1], -ahead[2] - behind[2]])
    : unit(cross(forward, at));
  return unit(plus(at, out, km / EARTH_KM));
}

/** Direction at `from` towards `to`, of length one. */
function tangent(from: Vec, to: Vec): Vec {
  const along = from[0] * to[0] + from[1] * to[1] + from[2] * to[2];
  return unit(plus(to, from, -along));
}

/**
 * Whether the line between two points leaves the shore of a corner to one side, so that a way along it
 * could bend there.
 */
export function isTangent(
  { points, before, after }: Corners,
  corner: number,
  x: number,
  y: number,
  z: number,
): boolean {
  const c = 3 * corner;
  const px = points[c] as number;
  const py = points[c + 1] as number;
  const pz = points[c + 2] as number;
  const nx = y * pz - z * py;
  const ny = z * px - x * pz;
  const nz = x * py - y * px;
  const s =
    nx * (before[c] as number) + ny * (before[c + 1] as number) + nz * (before[c + 2] as number);
  const t =
    nx * (after[c] as number) + ny * (after[c + 1] as number) + nz * (after[c + 2] as number);
  return s >= 0 === t >= 0;
}
