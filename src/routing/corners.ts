import { convexVertices } from './convex-vertices';
import { mortonKey, mortonOrder } from './morton-order';
import type { ShoreSet } from './network';
import type { Obstacles } from './obstacles';
import { OFFINGS_KM } from './offings';
import { angle, cross, EARTH_KM, plus, unit, type Vec } from './vec';
import { writeOffsets } from './vertex-offset';

/** What found corners are added to. */
export interface CornerSink {
  add(corner: number): unknown;
}

/** Corners in a run that shares a bounding cap; a run that is not near is skipped whole. */
const RUN = 24;

/** Corners examined before and after a point in Morton order. */
const SEEN = 48;
/** Radians; the sum of a wider cap's radius and a search radius would wrap. */
const WIDEST_CAP = 1;
/** Stands for the sine of a cap that is never skipped: larger than any value compared with it. */
const EVERYWHERE = 1e9;
const WIDEST_KM = Math.max(...OFFINGS_KM);
/** How far off its vertex the tight copy of a corner lies, km. */
const TIGHT_KM = 0.1;

/**
 * The points at which paths may bend: off the convex vertices of shores. Each corner has a tight copy,
 * numbered `count` higher, close to its vertex, by which paths leave harbours near their ends.
 */
export class Corners {
  readonly count: number;
  /** The corners themselves, off the shore: three numbers each, tight copies after all others. */
  readonly points: Float64Array;
  /** The coordinates of the shores, and where those of the vertices before and after each corner begin: a path that bends there leaves both on one side. */
  readonly shores: Float64Array;
  readonly before: Uint32Array;
  readonly after: Uint32Array;
  /** The kind of each corner's ring. */
  readonly kinds: Uint8Array;
  readonly offingKm: Float32Array;
  /** Corners in Morton order: neighbours in space are neighbours in the list. */
  private readonly order: Uint32Array;
  /** Five numbers per run: the middle of its cap, sine and cosine of its radius. */
  private readonly caps: Float64Array;
  private readonly capKinds: Uint8Array;
  private readonly vectors: (Vec | undefined)[];

  constructor(obstacles: Obstacles, offings: ShoreSet['offings']) {
    const { vertices, kinds } = obstacles.rings;
    const bends = convexVertices(obstacles.rings).filter((v) => offings[v] !== 0);
    this.count = bends.length;
    this.points = new Float64Array(6 * this.count);
    this.vectors = new Array(2 * this.count);
    this.shores = vertices;
    this.before = new Uint32Array(2 * this.count);
    this.after = new Uint32Array(2 * this.count);
    this.kinds = new Uint8Array(2 * this.count);
    this.offingKm = new Float32Array(2 * this.count);
    for (let i = 0; i < this.count; i++) {
      const v = bends[i] as number;
      const km = OFFINGS_KM[offings[v] as number] as number;
      const kind = kinds[obstacles.ringOf[v] as number] as number;
      const previous = 3 * (obstacles.previous[v] as number);
      const next = 3 * (obstacles.next[v] as number);
      const tight = i + this.count;
      const tightKm = Math.min(km, TIGHT_KM);
      writeOffsets(vertices, previous, 3 * v, next, km, tightKm, this.points, 3 * i, 3 * tight);
      this.before[i] = previous;
      this.before[tight] = previous;
      this.after[i] = next;
      this.after[tight] = next;
      this.kinds[i] = kind;
      this.kinds[tight] = kind;
      this.offingKm[i] = km;
      this.offingKm[tight] = tightKm;
    }
    this.order = mortonOrder(this.points, 3, this.count);
    this.caps = new Float64Array(5 * Math.ceil(this.count / RUN));
    this.capKinds = new Uint8Array(this.caps.length / 5);
    this.findCaps();
  }

  /** Returns a corner, always the same vector: paths are kept, and many share a corner. */
  point(corner: number): Vec {
    const known = this.vectors[corner];
    if (known) return known;
    const { points } = this;
    const vector: Vec = [
      points[3 * corner] as number,
      points[3 * corner + 1] as number,
      points[3 * corner + 2] as number,
    ];
    this.vectors[corner] = vector;
    return vector;
  }

  /** Adds to `found` the corners of some kinds within `km` of the arc between two points, or of one point. */
  near(a: Vec, b: Vec, km: number, kinds: number, found: CornerSink): void {
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
      // Sines and cosines of the sum of the cap's radius and the search radius.
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

  /** Adds to `found` the tight copies within `km` of a point. */
  addTightCorners(place: Vec, km: number, kinds: number, found: CornerSink): void {
    const near = new Set<number>();
    this.near(place, place, km + WIDEST_KM, kinds, near);
    for (const corner of near) {
      const tight = corner + this.count;
      if (angle(place, this.point(tight)) < km / EARTH_KM) found.add(tight);
    }
  }

  /** Returns the nearest corner among those next to a point in Morton order, or -1 if none is within `km`. */
  beside(x: number, y: number, z: number, km: number): number {
    const { order, points } = this;
    const key = mortonKey(x, y, z);
    const keyAt = (at: number) => {
      const i = 3 * (order[at] as number);
      return mortonKey(points[i] as number, points[i + 1] as number, points[i + 2] as number);
    };
    let [low, high] = [0, this.count];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (keyAt(middle) < key) low = middle + 1;
      else high = middle;
    }
    let best = -1;
    let least = (km / EARTH_KM) ** 2;
    for (let at = Math.max(0, low - SEEN); at < Math.min(this.count, low + SEEN); at++) {
      const i = order[at] as number;
      const u = (points[3 * i] as number) - x;
      const v = (points[3 * i + 1] as number) - y;
      const w = (points[3 * i + 2] as number) - z;
      const square = u * u + v * v + w * w;
      if (square < least) {
        least = square;
        best = i;
      }
    }
    return best;
  }

  private findCaps(): void {
    const { points, order, caps, capKinds, kinds } = this;
    for (let run = 0; run < capKinds.length; run++) {
      const end = Math.min(this.count, (run + 1) * RUN);
      let [x, y, z] = [0, 0, 0];
      for (let at = run * RUN; at < end; at++) {
        const i = order[at] as number;
        x += points[3 * i] as number;
        y += points[3 * i + 1] as number;
        z += points[3 * i + 2] as number;
        capKinds[run] = (capKinds[run] as number) | (kinds[i] as number);
      }
      const size = Math.sqrt(x * x + y * y + z * z);
      let cosine = 1;
      for (let at = run * RUN; at < end; at++) {
        const i = order[at] as number;
        const along =
          (x * (points[3 * i] as number) +
            y * (points[3 * i + 1] as number) +
            z * (points[3 * i + 2] as number)) /
          size;
        cosine = Math.min(cosine, along);
      }
      // Neighbours may be far apart where Morton order jumps: such a run is never skipped.
      const radius = Math.acos(Math.max(-1, cosine)) + 1e-9;
      const [sine, cos] =
        radius > WIDEST_CAP ? [EVERYWHERE, 0] : [Math.sin(radius), Math.cos(radius)];
      caps.set([x / size, y / size, z / size, sine, cos], 5 * run);
    }
  }
}

/** Whether a line from a point to a corner leaves the corner's shore on one side: a path along it may bend there. */
export function isTangent(
  { points, shores, before, after }: Corners,
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
  const b = before[corner] as number;
  const a = after[corner] as number;
  const s =
    nx * (shores[b] as number) + ny * (shores[b + 1] as number) + nz * (shores[b + 2] as number);
  const t =
    nx * (shores[a] as number) + ny * (shores[a + 1] as number) + nz * (shores[a + 2] as number);
  return s >= 0 === t >= 0;
}
