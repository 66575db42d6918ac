import { type BitCoder, EVEN, NumberModel } from './bit-coder';
import { checksumOf } from './checksum';
import { type Cell, type Grid, LATTICE, vecOf } from './grid';
import type { Rings } from './obstacles';
import { RangeDecoder } from './range-decoder';

/** Rings at one scale, and how far off each of their vertices a ship may turn. */
export interface ShoreSet extends Rings {
  /** For each vertex the number of its offing in `OFFINGS_KM`, 0 where no way bends. */
  readonly offings: Uint8Array;
}

/** What the engine reads: the coast at two scales, and which corners of the coarse one see each other. */
export interface Network {
  readonly fine: ShoreSet;
  readonly coarse: ShoreSet;
  /** Neighbours in `edges`, two numbers an edge: nodes of the coarse scale, the lesser first. */
  readonly edges: Uint32Array;
}

/**
 * Distances off a corner at which a way may turn, in kilometres; the first stands for "it does not".
 * In open water a ship keeps an offing; in a strait it takes what there is.
 */
export const OFFINGS_KM = [0, 0.015, 0.06, 0.2, 0.6, 1.5, 4, 7, 10] as const;

export const MAGIC = 0x574e4143; // 'CANW', least byte first.
export const VERSION = 1;
/** Magic, version, sizes, grid and checksum. */
export const HEADER_BYTES = 56;

/** Sizes, in the order in which the header keeps them. */
export const SIZES = [
  'fineRings',
  'fineVertices',
  'coarseRings',
  'coarseVertices',
  'edges',
] as const;
export type Sizes = Readonly<Record<(typeof SIZES)[number], number>>;

/**
 * Reads a network. A buffer that is not one, or not whole, or of another version, is refused with what
 * it has and what was expected.
 */
export function readNetwork(buffer: ArrayBuffer): Network {
  if (buffer.byteLength < HEADER_BYTES) {
    throw new Error(`Network has ${buffer.byteLength} bytes, expected at least ${HEADER_BYTES}`);
  }
  const header = new DataView(buffer, 0, HEADER_BYTES);
  expectEqual('magic', header.getUint32(0, true), MAGIC);
  expectEqual('version', header.getUint32(4, true), VERSION);
  const payload = new Uint8Array(buffer, HEADER_BYTES);
  expectEqual('length in bytes', payload.length, header.getUint32(8, true));
  expectEqual('checksum', checksumOf(payload), header.getUint32(12, true));
  const sizes = Object.fromEntries(
    SIZES.map((name, i) => [name, header.getUint32(16 + 4 * i, true)]),
  ) as Sizes;
  const grid: Grid = {
    columns: header.getUint32(36, true),
    rowStep: header.getFloat64(40, true),
    south: header.getFloat64(48, true),
  };
  const coder = new RangeDecoder(payload);
  return {
    fine: readShores(coder, grid, sizes.fineRings, sizes.fineVertices),
    coarse: readShores(coder, grid, sizes.coarseRings, sizes.coarseVertices),
    edges: readEdges(coder, sizes.edges),
  };
}

function expectEqual(what: string, got: number, wanted: number): void {
  if (got !== wanted) throw new Error(`Network has ${what} ${got}, expected ${wanted}`);
}

/** Chances for all that is said of rings; writer and reader go through the same. */
export class RingModel {
  private readonly counts = new NumberModel(1);
  private readonly kinds = new NumberModel(1);
  private readonly places = new NumberModel(24);
  private readonly steps = new NumberModel(48);
  private readonly offings = new NumberModel(OFFINGS_KM.length);
  private readonly rests = new Uint16Array(4 * LATTICE * LATTICE).fill(EVEN);
  private dx = 0;
  private dy = 0;
  private isOnLattice = 1;
  private offing = 0;

  size(coder: BitCoder, count: number): number {
    return this.counts.code(coder, 0, count);
  }

  kind(coder: BitCoder, kind: number): number {
    return this.kinds.code(coder, 0, kind);
  }

  /** Where a ring begins: its place on the lattice as a step from where the one before it began. */
  first(coder: BitCoder, from: Cell, to: Cell): Cell {
    this.dx = 0;
    this.dy = 0;
    return this.place(coder, from, to, (dx, dy) => {
      const x = this.places.codeSigned(coder, 0, dx, 0);
      const y = this.places.codeSigned(
        coder,
        1 + Math.min(22, 32 - Math.clz32(Math.abs(x))),
        dy,
        0,
      );
      return [x, y];
    });
  }

  /** The next place: what the size and sign of a step are likely to be depends on the step before. */
  next(coder: BitCoder, from: Cell, to: Cell): Cell {
    return this.place(coder, from, to, (dx, dy) => {
      const before = 32 - Math.clz32(Math.abs(this.dx) + Math.abs(this.dy));
      const x = this.steps.codeSigned(coder, Math.min(before, 23), dx, Math.sign(this.dx));
      const across = 24 + Math.min(23, 32 - Math.clz32(Math.abs(x)));
      const y = this.steps.codeSigned(coder, across, dy, Math.sign(this.dy));
      this.dx = x;
      this.dy = y;
      return [x, y];
    });
  }

  /** A step on the lattice, and how far beside the lattice it ends: most often not at all. */
  private place(
    coder: BitCoder,
    from: Cell,
    to: Cell,
    step: (dx: number, dy: number) => readonly [number, number],
  ): Cell {
    const lattice = (cell: number) => Math.floor(cell / LATTICE);
    const [x, y] = step(lattice(to[0]) - lattice(from[0]), lattice(to[1]) - lattice(from[1]));
    const rest = this.rest(
      coder,
      (to[0] - LATTICE * lattice(to[0])) * LATTICE + to[1] - LATTICE * lattice(to[1]),
    );
    return [
      (lattice(from[0]) + x) * LATTICE + Math.floor(rest / LATTICE),
      (lattice(from[1]) + y) * LATTICE + (rest % LATTICE),
    ];
  }

  private rest(coder: BitCoder, rest: number): number {
    const context = this.isOnLattice * 2 * LATTICE * LATTICE;
    this.isOnLattice = coder.bit(this.rests, context, rest === 0 ? 1 : 0);
    if (this.isOnLattice) return 0;
    let branch = 1;
    for (let left = 3; left >= 0; left--) {
      branch = 2 * branch + coder.bit(this.rests, context + branch, (rest >>> left) & 1);
    }
    return branch - 16;
  }

  offingAt(coder: BitCoder, offing: number): number {
    this.offing = this.offings.code(coder, this.offing, offing);
    return this.offing;
  }
}

function readShores(
  coder: RangeDecoder,
  grid: Grid,
  ringCount: number,
  vertexCount: number,
): ShoreSet {
  const vertices = new Float64Array(3 * vertexCount);
  const starts = new Uint32Array(ringCount + 1);
  const kinds = new Uint8Array(ringCount);
  const offings = new Uint8Array(vertexCount);
  const model = new RingModel();
  let at = 0;
  let first: Cell = [0, 0];
  for (let ring = 0; ring < ringCount; ring++) {
    const size = model.size(coder, 0);
    kinds[ring] = model.kind(coder, 0);
    if (at + size > vertexCount) {
      throw new Error(`Network has more vertices than ${vertexCount} by ring ${ring}`);
    }
    first = model.first(coder, first, first);
    let place = first;
    for (let v = at; v < at + size; v++) {
      if (v > at) place = model.next(coder, place, place);
      vertices.set(vecOf(grid, place), 3 * v);
    }
    at += size;
    starts[ring + 1] = at;
  }
  for (const v of convexVertices({ vertices, starts, kinds })) {
    offings[v] = model.offingAt(coder, 0);
  }
  return { vertices, starts, kinds, offings };
}

/** Vertices at which a shore turns towards what it shuts off: only there does a way bend. */
export function convexVertices({ vertices, starts }: Rings): number[] {
  const found: number[] = [];
  for (let ring = 0; ring + 1 < starts.length; ring++) {
    const [first, end] = [starts[ring] as number, starts[ring + 1] as number];
    for (let v = first; v < end; v++) {
      const p = 3 * (v > first ? v - 1 : end - 1);
      const q = 3 * v;
      const r = 3 * (v + 1 < end ? v + 1 : first);
      const [px, py, pz] = [vertices[p], vertices[p + 1], vertices[p + 2]] as [
        number,
        number,
        number,
      ];
      const [qx, qy, qz] = [vertices[q], vertices[q + 1], vertices[q + 2]] as [
        number,
        number,
        number,
      ];
      const [rx, ry, rz] = [vertices[r], vertices[r + 1], vertices[r + 2]] as [
        number,
        number,
        number,
      ];
      const turn = (py * qz - pz * qy) * rx + (pz * qx - px * qz) * ry + (px * qy - py * qx) * rz;
      if (turn > 0) found.push(v);
    }
  }
  return found;
}

/** Chances for the neighbours of a node, in ascending order, each as a step from the one before. */
export class EdgeModel {
  private readonly counts = new NumberModel(24);
  private readonly steps = new NumberModel(24);
  private count = 0;
  private before = 0;

  size(coder: BitCoder, count: number): number {
    const context = Math.min(23, 32 - Math.clz32(this.count));
    this.count = this.counts.code(coder, context, count);
    this.before = 0;
    return this.count;
  }

  step(coder: BitCoder, step: number): number {
    const context = Math.min(23, 32 - Math.clz32(this.before));
    this.before = this.steps.code(coder, context, step);
    return this.before;
  }
}

function readEdges(coder: RangeDecoder, count: number): Uint32Array {
  const edges = new Uint32Array(2 * count);
  const model = new EdgeModel();
  let at = 0;
  for (let node = 0; at < edges.length; node++) {
    let neighbour = node;
    for (let left = model.size(coder, 0); left > 0; left--) {
      neighbour += 1 + model.step(coder, 0);
      edges[at++] = node;
      edges[at++] = neighbour;
    }
    if (node > 10 * count + 1_000_000) throw new Error('Network has nodes without an end');
  }
  return edges;
}
