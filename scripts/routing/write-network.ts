import { adler32 } from '../../src/routing/adler32';
import type { BitCoder } from '../../src/routing/bit-coder';
import { BeyondModel, EdgeModel, PlaceModel } from '../../src/routing/edge-model';
import type { Grid } from '../../src/routing/grid';
import {
  CHECKED_FROM,
  HEADER_BYTES,
  MAGIC,
  type Network,
  type ShoreSet,
  SIZES,
  type Sizes,
  VERSION,
} from '../../src/routing/network';
import { RingModel } from '../../src/routing/ring-model';
import { toPosition } from '../../src/routing/vec';
import { cellAt } from './grid-points';
import { RangeEncoder } from './range-encoder';

/** Returns the bytes that `readNetwork` reads; deterministic. */
export function writeNetwork(network: Network, grid: Grid): Uint8Array {
  const { fine, coarse, edges } = network;
  const coder = new RangeEncoder();
  writeShores(coder, fine, grid);
  writeShores(coder, coarse, grid);
  writeEdges(coder, edges);
  const beyond = new BeyondModel();
  for (const isBeyond of network.beyondWeather) beyond.isBeyond(coder, isBeyond);
  const placing = new PlaceModel();
  for (const place of network.places) placing.place(coder, place);
  const payload = coder.finish();
  const sizes: Sizes = {
    fineRings: fine.kinds.length,
    fineVertices: fine.offings.length,
    coarseRings: coarse.kinds.length,
    coarseVertices: coarse.offings.length,
    edges: edges.length / 2,
  };
  const bytes = new Uint8Array(HEADER_BYTES + payload.length);
  const header = new DataView(bytes.buffer, 0, HEADER_BYTES);
  header.setUint32(0, MAGIC, true);
  header.setUint32(4, VERSION, true);
  header.setUint32(8, payload.length, true);
  SIZES.forEach((name, i) => {
    header.setUint32(16 + 4 * i, sizes[name], true);
  });
  header.setUint32(36, grid.columns, true);
  header.setFloat64(40, grid.rowStep, true);
  header.setFloat64(48, grid.south, true);
  bytes.set(payload, HEADER_BYTES);
  header.setUint32(12, adler32(bytes.subarray(CHECKED_FROM)), true);
  return bytes;
}

function writeShores(coder: BitCoder, shores: ShoreSet, grid: Grid): void {
  const { vertices, starts, kinds, offings } = shores;
  const model = new RingModel();
  for (const [ring, kind] of kinds.entries()) {
    const [from, to] = [starts[ring] as number, starts[ring + 1] as number];
    model.size(coder, to - from);
    model.kind(coder, kind);
    for (let v = from; v < to; v++) {
      const [x, y, z] = vertices.subarray(3 * v, 3 * v + 3) as never as [number, number, number];
      const [column, row] = cellAt(grid, toPosition([x, y, z]));
      const last = v === from ? model.firstColumn : model.column;
      const near = column + grid.columns * Math.round((last - column) / grid.columns);
      if (v === from) model.first(coder, near, row);
      else model.next(coder, near, row);
    }
  }
  for (const offing of offings) model.offingAt(coder, offing);
}

function writeEdges(coder: BitCoder, edges: Uint32Array): void {
  const model = new EdgeModel();
  let at = 0;
  for (let node = 0; at < edges.length; node++) {
    let end = at;
    while (end < edges.length && edges[end] === node) end += 2;
    model.size(coder, (end - at) / 2);
    let neighbour = node;
    for (; at < end; at += 2) {
      model.step(coder, (edges[at + 1] as number) - neighbour - 1);
      neighbour = edges[at + 1] as number;
    }
  }
}
