import { buildBoxTree } from './box-tree';
import { angle, EARTH_KM, nearestOnArc, type Vec } from './vec';

/** Closed rings that ships keep out of, with the closed area to the left of every edge. */
export interface Rings {
  /** Unit vectors: three numbers per vertex. */
  readonly vertices: Float64Array;
  /** First vertex of each ring, and the count of all vertices last. */
  readonly starts: Uint32Array;
  /** Kind of each ring, one bit of a mask. */
  readonly kinds: Uint8Array;
}

/** Kinds of ring. A query may lift the weather limit. */
export const LAND = 1;
export const HAZARD = 2;
export const ICE_LIMIT = 4;
export const WEATHER_LIMIT = 8;
export const ALL_KINDS = LAND | HAZARD | ICE_LIMIT | WEATHER_LIMIT;

const ARCS_A_LEAF = 6;
const RECENT_BLOCKERS = 6;
const NORTH_POLE: Vec = [0, 0, 1];

/** A point on the shore of a ring. */
export interface ShorePoint {
  readonly point: Vec;
  /** Distance from the point asked for. */
  readonly km: number;
  /** The first vertex of its edge. */
  readonly vertex: number;
}

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
  /** Six numbers per box: centre and half sizes. In preorder: the left child follows its parent. */
  private readonly boxes: Float64Array;
  /** Right child of an inner box; `-1 - leaf` for a leaf. */
  private readonly links: Int32Array;
  private readonly leafStarts: Uint32Array;
  private readonly leafEnds: Uint32Array;
  private readonly leafKinds: Uint8Array;
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
    const leaves = this.cutIntoLeaves();
    this.leafStarts = leaves.starts;
    this.leafEnds = leaves.ends;
    this.leafKinds = leaves.kinds;
    const tree = buildBoxTree(leaves.boxes);
    this.boxes = tree.boxes;
    this.links = tree.links;
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
    const { boxes, links, stack, leafStarts, leafEnds, leafKinds, next } = this;
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
    const reach = 2 * Math.sin(Math.min(Math.PI, km / EARTH_KM) / 2);
    const found: ShorePoint[] = [];
    const stack = this.links.length > 0 ? [0] : [];
    for (let box = stack.pop(); box !== undefined; box = stack.pop()) {
      if (this.chordToBox(point, box) > reach) continue;
      const link = this.links[box] as number;
      if (link >= 0) {
        stack.push(link, box + 1);
        continue;
      }
      const leaf = -1 - link;
      if (((this.leafKinds[leaf] as number) & kinds) === 0) continue;
      const nearest = this.nearestInLeaf(point, leaf);
      if (nearest.km <= km) found.push(nearest);
    }
    return found.sort((a, b) => a.km - b.km || a.vertex - b.vertex);
  }

  /** Returns the distance to the nearest shore in km, or `limit` if none is nearer. */
  kmToShore(point: Vec, limit: number, kinds = ALL_KINDS): number {
    let least = limit;
    const stack = this.links.length > 0 ? [0] : [];
    for (let box = stack.pop(); box !== undefined; box = stack.pop()) {
      if (this.chordToBox(point, box) > least / EARTH_KM) continue;
      const link = this.links[box] as number;
      if (link >= 0) stack.push(link, box + 1);
      else if ((this.leafKinds[-1 - link] as number) & kinds) {
        least = Math.min(least, this.nearestInLeaf(point, -1 - link).km);
      }
    }
    return least;
  }

  /** Compares edges by their chords, which lie within metres of their arcs, and measures on the arc. */
  private nearestInLeaf(point: Vec, leaf: number): ShorePoint {
    const [x, y, z] = point;
    const { vertices } = this.rings;
    let vertex = this.leafStarts[leaf] as number;
    let least = Number.POSITIVE_INFINITY;
    for (let k = vertex; k < (this.leafEnds[leaf] as number); k++) {
      const q = 3 * (this.next[k] as number);
      const ax = vertices[3 * k] as number;
      const ay = vertices[3 * k + 1] as number;
      const az = vertices[3 * k + 2] as number;
      const dx = (vertices[q] as number) - ax;
      const dy = (vertices[q + 1] as number) - ay;
      const dz = (vertices[q + 2] as number) - az;
      const [px, py, pz] = [x - ax, y - ay, z - az];
      const square = dx * dx + dy * dy + dz * dz;
      const along = square > 0 ? (px * dx + py * dy + pz * dz) / square : 0;
      const share = Math.max(0, Math.min(along, 1));
      const away = (px - share * dx) ** 2 + (py - share * dy) ** 2 + (pz - share * dz) ** 2;
      if (away < least) {
        least = away;
        vertex = k;
      }
    }
    const shore = nearestOnArc(
      point,
      this.vertex(vertex),
      this.vertex(this.next[vertex] as number),
    );
    return { point: shore, km: angle(point, shore) * EARTH_KM, vertex };
  }

  private chordToBox([x, y, z]: Vec, box: number): number {
    const at = 6 * box;
    const { boxes } = this;
    return Math.hypot(
      Math.max(0, Math.abs(x - (boxes[at] as number)) - (boxes[at + 3] as number)),
      Math.max(0, Math.abs(y - (boxes[at + 1] as number)) - (boxes[at + 4] as number)),
      Math.max(0, Math.abs(z - (boxes[at + 2] as number)) - (boxes[at + 5] as number)),
    );
  }

  private cutIntoLeaves() {
    const { starts, kinds } = this.rings;
    let count = 0;
    for (let ring = 0; ring + 1 < starts.length; ring++) {
      const size = (starts[ring + 1] as number) - (starts[ring] as number);
      count += Math.ceil(size / ARCS_A_LEAF);
    }
    const firsts = new Uint32Array(count);
    const ends = new Uint32Array(count);
    const leafKinds = new Uint8Array(count);
    const boxes = new Float64Array(6 * count);
    let leaf = 0;
    for (let ring = 0; ring + 1 < starts.length; ring++) {
      const end = starts[ring + 1] as number;
      for (let v = starts[ring] as number; v < end; v += ARCS_A_LEAF) {
        firsts[leaf] = v;
        ends[leaf] = Math.min(v + ARCS_A_LEAF, end);
        leafKinds[leaf] = kinds[ring] as number;
        this.writeBox(v, ends[leaf] as number, boxes, 6 * leaf);
        leaf++;
      }
    }
    return { starts: firsts, ends, kinds: leafKinds, boxes };
  }

  /** Writes the box of a run of edges, padded by as much as an arc bulges beyond its chord. */
  private writeBox(first: number, end: number, boxes: Float64Array, at: number): void {
    const { vertices } = this.rings;
    let longest = 0;
    for (let axis = 0; axis < 3; axis++) {
      let low = 2;
      let high = -2;
      let chord = 0;
      let before = 0;
      for (let k = first; k <= end; k++) {
        const v = k < end ? k : (this.next[k - 1] as number);
        const value = vertices[3 * v + axis] as number;
        if (value < low) low = value;
        if (value > high) high = value;
        if (k > first) chord = Math.max(chord, Math.abs(value - before));
        before = value;
      }
      boxes[at + axis] = (low + high) / 2;
      boxes[at + axis + 3] = (high - low) / 2;
      longest += chord * chord;
    }
    const bulge = longest / 7 + 1e-12;
    for (let axis = 3; axis < 6; axis++) boxes[at + axis] = (boxes[at + axis] as number) + bulge;
  }
}
