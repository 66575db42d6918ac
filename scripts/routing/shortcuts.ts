import { EARTH_KM, type Vec } from '../../src/routing/vec';
import { createMinHeap } from '../basemap/min-heap';
import { edgeKm, nextEdge, triangleOf, type WaterMesh, waterBeyond } from './water-mesh';

/** Ends of a strait nearer to each other than this count as one place, as do those in one cell of twice the size, km. */
const APART_KM = 4;

/** Which narrow straits are opened. */
export interface StraitRule {
  /** The detour without a strait is longer by at least this, km. */
  readonly saving: (point: Vec) => number;
  /** A strait is at least this wide where it is narrowest, km. */
  readonly neck: (point: Vec) => number;
}

/**
 * Opens the straits that a rule allows, the shortest first: an opened strait makes those beside it unnecessary.
 * Returns the triangles it opened.
 */
export function openShortcuts(
  mesh: WaterMesh,
  isOpen: Uint8Array,
  { saving: savingAt, neck }: StraitRule,
): number[] {
  const opened: number[] = [];
  const middles = middlesOf(mesh);
  const isWide = (edge: number) =>
    edgeKm(mesh, edge) >= neck(mesh.points[mesh.corners[edge] as number] as Vec);
  const fronts = spreadFromOpen(mesh, isOpen, middles, isWide);
  const outside = new Distances(mesh, middles);
  for (const { edge, km } of meetings(mesh, isOpen, fronts, middles, isWide)) {
    const [near, far] = [triangleOf(edge), triangleOf(mesh.opposites[edge] as number)];
    if (isOpen[near] && isOpen[far]) continue;
    const [from, to] = [fronts.source[near] as number, fronts.source[far] as number];
    const saving = savingAt(mesh.points[mesh.corners[edge] as number] as Vec);
    if (outside.within(isOpen, from, to, km + saving)) continue;
    for (const end of [near, far]) {
      for (let at = end; at >= 0 && !isOpen[at]; at = fronts.cameFrom[at] as number) {
        isOpen[at] = 1;
        opened.push(at);
      }
    }
  }
  return opened;
}

/** Returns the midpoint of every half-edge: paths through the mesh are measured from midpoint to midpoint. */
function middlesOf({ points, corners }: WaterMesh): Float64Array {
  const middles = new Float64Array(3 * corners.length);
  for (let edge = 0; edge < corners.length; edge++) {
    const [ax, ay, az] = points[corners[edge] as number] as Vec;
    const [bx, by, bz] = points[corners[nextEdge(edge)] as number] as Vec;
    const size = Math.hypot(ax + bx, ay + by, az + bz);
    middles[3 * edge] = (ax + bx) / size;
    middles[3 * edge + 1] = (ay + by) / size;
    middles[3 * edge + 2] = (az + bz) / size;
  }
  return middles;
}

function kmBetween(middles: Float64Array, a: number, b: number): number {
  const x = (middles[3 * a] as number) - (middles[3 * b] as number);
  const y = (middles[3 * a + 1] as number) - (middles[3 * b + 1] as number);
  const z = (middles[3 * a + 2] as number) - (middles[3 * b + 2] as number);
  return EARTH_KM * Math.sqrt(x * x + y * y + z * z);
}

/** How narrow water is reached from open water, for each triangle. */
interface Fronts {
  /** The open triangle that the path begins at. */
  readonly source: Int32Array;
  readonly cameFrom: Int32Array;
  readonly km: Float64Array;
  /** The half-edge by which the triangle was entered. */
  readonly entry: Int32Array;
}

function spreadFromOpen(
  mesh: WaterMesh,
  isOpen: Uint8Array,
  middles: Float64Array,
  isWide: (edge: number) => boolean,
): Fronts {
  const count = isOpen.length;
  const fronts: Fronts = {
    source: new Int32Array(count).fill(-1),
    cameFrom: new Int32Array(count).fill(-1),
    km: new Float64Array(count).fill(Number.POSITIVE_INFINITY),
    entry: new Int32Array(count).fill(-1),
  };
  const heap = createMinHeap();
  const reach = (triangle: number, edge: number, km: number, source: number, from: number) => {
    if (km >= (fronts.km[triangle] as number)) return;
    fronts.km[triangle] = km;
    fronts.source[triangle] = source;
    fronts.cameFrom[triangle] = from;
    fronts.entry[triangle] = edge;
    heap.push(km, triangle);
  };
  for (let edge = 0; edge < mesh.corners.length; edge++) {
    const beyond = isOpen[triangleOf(edge)] ? waterBeyond(mesh, edge) : -1;
    if (beyond >= 0 && !isOpen[beyond] && isWide(edge)) {
      reach(beyond, mesh.opposites[edge] as number, 0, triangleOf(edge), -1);
    }
  }
  for (let next = heap.pop(); next; next = heap.pop()) {
    const triangle = next.item;
    if (next.key > (fronts.km[triangle] as number)) continue;
    for (let edge = 3 * triangle; edge < 3 * triangle + 3; edge++) {
      const beyond = waterBeyond(mesh, edge);
      if (beyond < 0 || isOpen[beyond] || !isWide(edge)) continue;
      const km = next.key + kmBetween(middles, fronts.entry[triangle] as number, edge);
      const source = fronts.source[triangle] as number;
      reach(beyond, mesh.opposites[edge] as number, km, source, triangle);
    }
  }
  return fronts;
}

/** Returns where fronts from two places meet, one per pair of places, the shortest path through first. */
function meetings(
  mesh: WaterMesh,
  isOpen: Uint8Array,
  fronts: Fronts,
  middles: Float64Array,
  isWide: (edge: number) => boolean,
): { readonly edge: number; readonly km: number }[] {
  const best = new Map<string, { readonly edge: number; readonly km: number }>();
  const placeOf = (triangle: number) => {
    const size = (2 * APART_KM) / EARTH_KM;
    return [0, 1, 2].map((k) => Math.round((middles[9 * triangle + k] as number) / size)).join();
  };
  for (let edge = 0; edge < mesh.corners.length; edge++) {
    const [near, beyond] = [triangleOf(edge), waterBeyond(mesh, edge)];
    if (beyond < near || isOpen[near] || isOpen[beyond]) continue;
    if (!isWide(edge)) continue;
    const [from, to] = [fronts.source[near] as number, fronts.source[beyond] as number];
    if (from < 0 || to < 0 || from === to) continue;
    const gap = kmBetween(middles, fronts.entry[near] as number, fronts.entry[beyond] as number);
    const km = (fronts.km[near] as number) + gap + (fronts.km[beyond] as number);
    if (kmBetween(middles, 3 * from, 3 * to) < APART_KM) continue;
    const key = [placeOf(from), placeOf(to)].sort().join(' ');
    const known = best.get(key);
    if (!known || km < known.km) best.set(key, { edge, km });
  }
  return [...best.values()].sort((a, b) => a.km - b.km || a.edge - b.edge);
}

/** Tests whether two triangles are near each other over open water. */
class Distances {
  private readonly mesh: WaterMesh;
  private readonly middles: Float64Array;
  private readonly km: Float64Array;
  private readonly entry: Int32Array;
  private readonly stamp: Int32Array;
  private turn = 0;

  constructor(mesh: WaterMesh, middles: Float64Array) {
    this.mesh = mesh;
    this.middles = middles;
    this.km = new Float64Array(mesh.isWater.length);
    this.entry = new Int32Array(mesh.isWater.length);
    this.stamp = new Int32Array(mesh.isWater.length);
  }

  within(isOpen: Uint8Array, from: number, to: number, limit: number): boolean {
    const { mesh, middles, km, entry, stamp } = this;
    const turn = ++this.turn;
    const heap = createMinHeap();
    stamp[from] = turn;
    km[from] = 0;
    entry[from] = 3 * from;
    heap.push(0, from);
    for (let next = heap.pop(); next; next = heap.pop()) {
      const triangle = next.item;
      if (triangle === to) return true;
      if (next.key > limit) return false;
      if (next.key > (km[triangle] as number)) continue;
      for (let edge = 3 * triangle; edge < 3 * triangle + 3; edge++) {
        const beyond = waterBeyond(mesh, edge);
        if (beyond < 0 || !isOpen[beyond]) continue;
        // The path may begin anywhere in the first triangle.
        const step = triangle === from ? 0 : kmBetween(middles, entry[triangle] as number, edge);
        const total = next.key + step;
        if (stamp[beyond] === turn && total >= (km[beyond] as number)) continue;
        stamp[beyond] = turn;
        km[beyond] = total;
        entry[beyond] = mesh.opposites[edge] as number;
        heap.push(total, beyond);
      }
    }
    return false;
  }
}
