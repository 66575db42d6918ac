import type { ShoreSet } from './network';
import type { Obstacles } from './obstacles';
import { OFFINGS_KM } from './offings';
import { angle, cross, EARTH_KM, plus, unit, type Vec } from './vec';
import { writeOffsets } from './vertex-offset';

/** What found corners are added to. */
export interface CornerSink {
  add(corner: number): unknown;
}

/** Corners of a run along the shores, which shares a bounding cap; a run that is not near is skipped whole. */
const RUN = 24;

/** Points that a search may add to the corners: its starts and goals. */
export const MOST_ENDS = 64;
/** Radians; the sum of a wider cap's radius and a search radius would wrap. */
const WIDEST_CAP = 1;
/** Stands for the sine of a cap that is never skipped: larger than any value compared with it. */
const EVERYWHERE = 1e9;
const WIDEST_KM = Math.max(...OFFINGS_KM);
/** How far off its vertex the tight copy of a corner lies, km. */
const TIGHT_KM = 0.1;

/**
 * The points at which paths may bend: off those vertices of shores that have an offing. Each corner has a tight copy,
 * numbered `count` higher, close to its vertex, by which paths leave harbours near their ends. Corners are placed run by run, when
 * a search first comes near: most voyages see a small part of the world.
 */
export class Corners {
  readonly count: number;
  /**
   * The corners themselves, off the shore: three numbers each, tight copies after all others, then room for `MOST_ENDS` points. Those
   * of a corner are there once `near` or `point` has found it.
   */
  readonly points: Float64Array;
  /** The coordinates of the shores, and where those of the vertices before and after each corner begin: a path that bends there leaves both on one side. */
  readonly shores: Float64Array;
  readonly before: Uint32Array;
  readonly after: Uint32Array;
  /** The kind of each corner's ring. */
  readonly kinds: Uint8Array;
  readonly offingKm: Float32Array;
  /** The vertex of each corner, and its index into `OFFINGS_KM`. */
  private readonly vertices: Uint32Array;
  private readonly offings: Uint8Array;
  /** Five numbers per run: the middle of its cap, sine and cosine of its radius. */
  private readonly caps: Float64Array;
  private readonly capKinds: Uint8Array;
  private readonly isPlaced: Uint8Array;
  private readonly vectors: (Vec | undefined)[];

  constructor({ rings, previous, next, ringOf }: Obstacles, offings: ShoreSet['offings']) {
    let count = 0;
    for (let v = 0; v < offings.length; v++) if (offings[v] !== 0) count++;
    this.count = count;
    this.points = new Float64Array(6 * count + 3 * MOST_ENDS);
    this.vectors = new Array(2 * count);
    this.shores = rings.vertices;
    this.vertices = new Uint32Array(count);
    this.offings = new Uint8Array(count);
    this.before = new Uint32Array(2 * count);
    this.after = new Uint32Array(2 * count);
    this.kinds = new Uint8Array(2 * count);
    this.offingKm = new Float32Array(2 * count);
    let corner = 0;
    for (let v = 0; v < offings.length; v++) {
      const offing = offings[v] as number;
      if (offing === 0) continue;
      const km = OFFINGS_KM[offing] as number;
      const tight = corner + count;
      this.vertices[corner] = v;
      this.offings[corner] = offing;
      this.before[corner] = this.before[tight] = 3 * (previous[v] as number);
      this.after[corner] = this.after[tight] = 3 * (next[v] as number);
      this.kinds[corner] = this.kinds[tight] = rings.kinds[ringOf[v] as number] as number;
      this.offingKm[corner] = km;
      this.offingKm[tight] = Math.min(km, TIGHT_KM);
      corner++;
    }
    this.caps = new Float64Array(5 * Math.ceil(count / RUN));
    this.capKinds = new Uint8Array(this.caps.length / 5);
    this.isPlaced = new Uint8Array(this.capKinds.length);
    this.findCaps();
  }

  /** Places all corners. */
  placeAll(): this {
    for (let run = 0; run < this.isPlaced.length; run++) this.place(run);
    return this;
  }

  /** Returns a corner, always the same vector: paths are kept, and many share a corner. */
  point(corner: number): Vec {
    const known = this.vectors[corner];
    if (known) return known;
    const { points, count } = this;
    this.place(Math.floor((corner < count ? corner : corner - count) / RUN));
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
    const { caps, points, capKinds, isPlaced } = this;
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
      if (isPlaced[run] === 0) this.place(run);
      const end = Math.min(this.count, (run + 1) * RUN);
      for (let i = run * RUN; i < end; i++) {
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

  private place(run: number): void {
    if (this.isPlaced[run] === 1) return;
    this.isPlaced[run] = 1;
    const { points, shores, vertices, before, after, offings, count } = this;
    const end = Math.min(count, (run + 1) * RUN);
    for (let i = run * RUN; i < end; i++) {
      const tight = i + count;
      const vertex = 3 * (vertices[i] as number);
      const km = OFFINGS_KM[offings[i] as number] as number;
      const tightKm = Math.min(km, TIGHT_KM);
      const [previous, next] = [before[i] as number, after[i] as number];
      writeOffsets(shores, previous, vertex, next, km, tightKm, points, 3 * i, 3 * tight);
    }
  }

  /** Finds the caps of all runs from the vertices of their corners, which lie within their offings of these. */
  private findCaps(): void {
    const { shores, vertices, caps, capKinds, kinds, offingKm, count } = this;
    for (let run = 0; run < capKinds.length; run++) {
      const end = Math.min(count, (run + 1) * RUN);
      let x = 0;
      let y = 0;
      let z = 0;
      let mask = 0;
      let widest = 0;
      for (let i = run * RUN; i < end; i++) {
        const v = 3 * (vertices[i] as number);
        x += shores[v] as number;
        y += shores[v + 1] as number;
        z += shores[v + 2] as number;
        mask |= kinds[i] as number;
        const km = offingKm[i] as number;
        if (km > widest) widest = km;
      }
      capKinds[run] = mask;
      const size = Math.sqrt(x * x + y * y + z * z) || 1;
      let least = size;
      for (let i = run * RUN; i < end; i++) {
        const v = 3 * (vertices[i] as number);
        const along =
          x * (shores[v] as number) + y * (shores[v + 1] as number) + z * (shores[v + 2] as number);
        if (along < least) least = along;
      }
      // Runs that jump from shore to shore may be wide: they are never skipped.
      const radius = Math.acos(Math.max(-1, least / size)) + (1.001 * widest) / EARTH_KM + 1e-9;
      const isWide = radius > WIDEST_CAP;
      const at = 5 * run;
      caps[at] = x / size;
      caps[at + 1] = y / size;
      caps[at + 2] = z / size;
      caps[at + 3] = isWide ? EVERYWHERE : Math.sin(radius);
      caps[at + 4] = isWide ? 0 : Math.cos(radius);
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
