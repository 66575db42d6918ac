import { adler32 } from './adler32';
import { BeyondModel, EdgeModel, PlaceModel } from './edge-model';
import { type Grid, vectorsOf } from './grid';
import { RangeDecoder } from './range-decoder';
import { RingModel } from './ring-model';
import type { Rings } from './rings';

/** Rings at one scale, and how far off each vertex a path may turn. */
export interface ShoreSet extends Rings {
  /** Index into `OFFINGS_KM` for each vertex; 0 where no path bends. */
  readonly offings: Uint8Array;
}

/** The coast at two scales, and which corners of the coarse one see each other. */
export interface Network {
  readonly fine: ShoreSet;
  readonly coarse: ShoreSet;
  /** Two numbers per edge: corners of the coarse scale, the lesser first. */
  readonly edges: Uint32Array;
  /** 1 for each edge that crosses a latitude limit for weather. */
  readonly beyondWeather: Uint8Array;
  /**
   * For each coarse corner the number of the fine one that it stands for, from 1; 0 if none is near. Lengths are measured between
   * these: the coarse coast lies tens of kilometres out, and a path measured on it would gain length with each headland.
   */
  readonly places: Uint32Array;
}

export const MAGIC = 0x574e4143; // 'CANW', least byte first.
export const VERSION = 2;
/** Length of magic, version, sizes, grid and checksum. */
export const HEADER_BYTES = 56;
/** Offset from which the checksum is taken: all that follows the checksum itself. */
export const CHECKED_FROM = 16;

/** Names of the sizes in the order of the header. */
export const SIZES = [
  'fineRings',
  'fineVertices',
  'coarseRings',
  'coarseVertices',
  'edges',
] as const;
export type Sizes = Readonly<Record<(typeof SIZES)[number], number>>;

/**
 * Reads a network. Throws if the buffer is not a whole network of this version; the message says what it
 * has and what was expected.
 */
export function readNetwork(buffer: ArrayBuffer): Network {
  if (buffer.byteLength < HEADER_BYTES) {
    throw new Error(`Network has ${buffer.byteLength} bytes, expected at least ${HEADER_BYTES}`);
  }
  const header = new DataView(buffer, 0, HEADER_BYTES);
  expectEqual('magic', header.getUint32(0, true), MAGIC);
  expectEqual('version', header.getUint32(4, true), VERSION);
  const payload = new Uint8Array(buffer, HEADER_BYTES);
  const checked = new Uint8Array(buffer, CHECKED_FROM);
  expectEqual('length in bytes', payload.length, header.getUint32(8, true));
  expectEqual('checksum', adler32(checked), header.getUint32(12, true));
  const sizes = Object.fromEntries(
    SIZES.map((name, i) => [name, header.getUint32(16 + 4 * i, true)]),
  ) as Sizes;
  const grid: Grid = {
    columns: header.getUint32(36, true),
    rowStep: header.getFloat64(40, true),
    south: header.getFloat64(48, true),
  };
  const coder = new RangeDecoder(payload);
  const fine = readShores(coder, grid, sizes.fineRings, sizes.fineVertices);
  const coarse = readShores(coder, grid, sizes.coarseRings, sizes.coarseVertices);
  const edges = readEdges(coder, sizes.edges);
  return {
    ...{ fine, coarse, edges },
    beyondWeather: readBeyondWeather(coder, sizes.edges),
    places: readPlaces(coder, countCorners(coarse), countCorners(fine)),
  };
}

function expectEqual(what: string, got: number, wanted: number): void {
  if (got !== wanted) throw new Error(`Network has ${what} ${got}, expected ${wanted}`);
}

function readShores(
  coder: RangeDecoder,
  grid: Grid,
  ringCount: number,
  vertexCount: number,
): ShoreSet {
  const columns = new Int32Array(vertexCount);
  const rows = new Int32Array(vertexCount);
  const starts = new Uint32Array(ringCount + 1);
  const kinds = new Uint8Array(ringCount);
  const offings = new Uint8Array(vertexCount);
  const model = new RingModel();
  let at = 0;
  for (let ring = 0; ring < ringCount; ring++) {
    const size = model.size(coder, 0);
    kinds[ring] = model.kind(coder, 0);
    if (at + size > vertexCount) {
      throw new Error(`Network has more vertices than ${vertexCount} by ring ${ring}`);
    }
    for (let k = 0; k < size; k++, at++) {
      if (k === 0) model.first(coder, 0, 0);
      else model.next(coder, 0, 0);
      columns[at] = model.column;
      rows[at] = model.row;
    }
    starts[ring + 1] = at;
  }
  for (let v = 0; v < vertexCount; v++) offings[v] = model.offingAt(coder, 0);
  return { vertices: vectorsOf(grid, columns, rows), starts, kinds, offings };
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

function readBeyondWeather(coder: RangeDecoder, count: number): Uint8Array {
  const beyond = new Uint8Array(count);
  const model = new BeyondModel();
  for (let edge = 0; edge < count; edge++) beyond[edge] = model.isBeyond(coder, 0);
  return beyond;
}

function readPlaces(coder: RangeDecoder, count: number, fineCount: number): Uint32Array {
  const places = new Uint32Array(count);
  const model = new PlaceModel();
  for (let corner = 0; corner < count; corner++) {
    const place = model.place(coder, 0);
    if (place < 0 || place > fineCount) {
      throw new Error(`Network has place ${place} of a corner, expected at most ${fineCount}`);
    }
    places[corner] = place;
  }
  return places;
}

/** Returns the number of vertices at which paths may bend. */
function countCorners({ offings }: Pick<ShoreSet, 'offings'>): number {
  let count = 0;
  for (let v = 0; v < offings.length; v++) if (offings[v] !== 0) count++;
  return count;
}
