import { findShoresNear, measureToShore, type ShorePoint, visitEdgesNear } from './nearest-shore';
import type { Rings } from './rings';
import { buildShoreTree, type ShoreTree } from './shore-tree';
import type { Vec } from './vec';

/** Kinds of ring. A query may lift the weather limit. */
export const LAND = 1;
export const HAZARD = 2;
export const ICE_LIMIT = 4;
export const WEATHER_LIMIT = 8;
export const ALL_KINDS = LAND | HAZARD | ICE_LIMIT | WEATHER_LIMIT;

const RECENT_BLOCKERS = 6;
const NORTH_POLE: Vec = [0, 0, 1];

/**
 * Tests great-circle arcs against rings, by a tree of boxes over runs of edges. All tests are signs of
 * triple products in space: neither the antimeridian nor a pole is a special case.
 */
export class Obstacles {
  readonly rings: Rings;
  /** The vertex after each vertex in its ring. */
  readonly next: Uint32Array;
  readonly previous: Uint32Array;
  readonly ringOf: Uint32Array;
  private readonly tree: ShoreTree;
  private readonly stack = new Int32Array(128);
  /** First vertices of the edges that blocked the last few rays. */
  private readonly recentBlockers = new Int32Array(RECENT_BLOCKERS).fill(-1);
  private turn = 0;

  constructor(rings: Rings) {
    this.rings = rings;
    const count = rings.vertices.length / 3;
    this.next = new Uint32Array(count);
    this.previous = new Uint32Array(count);
    this.ringOf = new Uint32Array(count);
    for (let ring = 0; ring + 1 < rings.starts.length; ring++) {
      const [first, end] = [rings.starts[ring] as number, rings.starts[ring + 1] as number];
      for (let v = first; v < end; v++) {
        this.next[v] = v + 1 < end ? v + 1 : first;
        this.previous[v] = v > first ? v - 1 : end - 1;
        this.ringOf[v] = ring;
      }
    }
    this.tree = buildShoreTree(rings, this.next);
  }

  vertex(v: number): Vec {
    const { vertices } = this.rings;
    return [
      vertices[3 * v] as number,
      vertices[3 * v + 1] as number,
      vertices[3 * v + 2] as number,
    ];
  }

  /** Whether the arc between two unit vectors meets an edge of one of the kinds. */
  blocks(
    ax: number,
    ay: number,
    az: number,
    bx: number,
    by: number,
    bz: number,
    kinds: number,
  ): boolean {
    return (
      this.blockedByRecent(ax, ay, az, bx, by, bz, kinds) ||
      this.visit(ax, ay, az, bx, by, bz, kinds, undefined)
    );
  }

  /** Tests the edges that blocked the last few rays: rays from one point are often blocked by the same edge. */
  private blockedByRecent(
    ax: number,
    ay: number,
    az: number,
    bx: number,
    by: number,
    bz: number,
    kinds: number,
  ): boolean {
    const { vertices, kinds: ringKinds } = this.rings;
    const nx = ay * bz - az * by;
    const ny = az * bx - ax * bz;
    const nz = ax * by - ay * bx;
    for (let i = 0; i < this.recentBlockers.length; i++) {
      const v = this.recentBlockers[i] as number;
      if (v < 0 || ((ringKinds[this.ringOf[v] as number] as number) & kinds) === 0) continue;
      const q = this.next[v] as number;
      const px = vertices[3 * v] as number;
      const py = vertices[3 * v + 1] as number;
      const pz = vertices[3 * v + 2] as number;
      const qx = vertices[3 * q] as number;
      const qy = vertices[3 * q + 1] as number;
      const qz = vertices[3 * q + 2] as number;
      const s = nx * px + ny * py + nz * pz;
      const r = nx * qx + ny * qy + nz * qz;
      if (s >= 0 === r >= 0) continue;
      const mx = py * qz - pz * qy;
      const my = pz * qx - px * qz;
      const mz = px * qy - py * qx;
      const ta = mx * ax + my * ay + mz * az;
      const tb = mx * bx + my * by + mz * bz;
      if (ta >= 0 !== tb >= 0 && s >= 0 === tb >= 0) return true;
    }
    return false;
  }

  /** Returns the kinds of the rings that a point lies in: an odd number of their edges lies towards the North Pole. */
  kindsAt([x, y, z]: Vec): number {
    let kinds = 0;
    this.visit(x, y, z, ...NORTH_POLE, ALL_KINDS, (v) => {
      kinds ^= this.rings.kinds[this.ringOf[v] as number] as number;
    });
    return kinds;
  }

  /** Returns the first vertices of the edges that an arc meets. */
  edgesMet(a: Vec, b: Vec, kinds: number): number[] {
    const found: number[] = [];
    this.visit(...a, ...b, kinds, (v) => found.push(v));
    return found;
  }

  /**
   * Visits the edges that an arc meets; returns at the first one unless `meet` is given. One flat loop: it
   * runs thousands of times per query.
   */
  private visit(
    ax: number,
    ay: number,
    az: number,
    bx: number,
    by: number,
    bz: number,
    kinds: number,
    meet: ((vertex: number) => void) | undefined,
  ): boolean {
    // The plane of the arc, and the planes that bound it at its ends.
    const nx = ay * bz - az * by;
    const ny = az * bx - ax * bz;
    const nz = ax * by - ay * bx;
    const ux = ny * az - nz * ay;
    const uy = nz * ax - nx * az;
    const uz = nx * ay - ny * ax;
    const wx = ny * bz - nz * by;
    const wy = nz * bx - nx * bz;
    const wz = nx * by - ny * bx;
    const [sx, sy, sz] = [Math.abs(nx), Math.abs(ny), Math.abs(nz)];
    const [su, sv, sw] = [Math.abs(ux), Math.abs(uy), Math.abs(uz)];
    const [tx, ty, tz] = [Math.abs(wx), Math.abs(wy), Math.abs(wz)];
    const { boxes, links, leafStarts, leafEnds, leafKinds, next } = this.tree;
    const { stack } = this;
    const { vertices } = this.rings;
    let top = 0;
    if (links.length > 0) stack[top++] = 0;
    while (top > 0) {
      const box = stack[--top] as number;
      const at = 6 * box;
      const cx = boxes[at] as number;
      const cy = boxes[at + 1] as number;
      const cz = boxes[at + 2] as number;
      const hx = boxes[at + 3] as number;
      const hy = boxes[at + 4] as number;
      const hz = boxes[at + 5] as number;
      if (Math.abs(nx * cx + ny * cy + nz * cz) > sx * hx + sy * hy + sz * hz) continue;
      if (ux * cx + uy * cy + uz * cz < -(su * hx + sv * hy + sw * hz)) continue;
      if (wx * cx + wy * cy + wz * cz > tx * hx + ty * hy + tz * hz) continue;
      const link = links[box] as number;
      if (link >= 0) {
        stack[top++] = link;
        stack[top++] = box + 1;
        continue;
      }
      const leaf = -1 - link;
      if (((leafKinds[leaf] as number) & kinds) === 0) continue;
      const end = leafEnds[leaf] as number;
      let v = leafStarts[leaf] as number;
      let px = vertices[3 * v] as number;
      let py = vertices[3 * v + 1] as number;
      let pz = vertices[3 * v + 2] as number;
      let s = nx * px + ny * py + nz * pz;
      for (let k = v; k < end; k++) {
        const q = next[k] as number;
        const qx = vertices[3 * q] as number;
        const qy = vertices[3 * q + 1] as number;
        const qz = vertices[3 * q + 2] as number;
        const r = nx * qx + ny * qy + nz * qz;
        if (s >= 0 !== r >= 0) {
          const mx = py * qz - pz * qy;
          const my = pz * qx - px * qz;
          const mz = px * qy - py * qx;
          const ta = mx * ax + my * ay + mz * az;
          const tb = mx * bx + my * by + mz * bz;
          // The planes meet at two points; both arcs must contain the same one.
          if (ta >= 0 !== tb >= 0 && s >= 0 === tb >= 0) {
            if (!meet) {
              this.recentBlockers[this.turn++ % RECENT_BLOCKERS] = k;
              return true;
            }
            meet(k);
          }
        }
        v = q;
        px = qx;
        py = qy;
        pz = qz;
        s = r;
      }
    }
    return false;
  }

  /** Returns the shore points within `km`, the nearest one of each run of edges, the nearest first. */
  shoresNear(point: Vec, km: number, kinds = ALL_KINDS): ShorePoint[] {
    return findShoresNear(this.tree, point, km, kinds);
  }

  /** Returns the distance to the nearest shore in km, or `limit` if none is nearer. */
  kmToShore(point: Vec, limit: number, kinds = ALL_KINDS): number {
    return measureToShore(this.tree, point, limit, kinds);
  }

  /** Calls back with the two vertices of each edge of some kinds whose ends both lie within `km` of a point. */
  visitEdgesNear(
    point: Vec,
    km: number,
    kinds: number,
    visit: (vertex: number, next: number) => void,
  ): void {
    visitEdgesNear(this.tree, point, km, kinds, visit);
  }
}
