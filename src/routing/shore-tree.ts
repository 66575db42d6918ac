import { buildBoxTree } from './box-tree';
import type { Rings } from './rings';

const ARCS_A_LEAF = 6;

/** A tree of boxes over runs of edges. */
export interface ShoreTree {
  readonly rings: Rings;
  /** The vertex after each vertex in its ring. */
  readonly next: Uint32Array;
  /** Six numbers per box: centre and half sizes. In preorder: the left child follows its parent. */
  readonly boxes: Float64Array;
  /** Right child of an inner box; `-1 - leaf` for a leaf. */
  readonly links: Int32Array;
  /** First vertices of the edges of each leaf, and where they end. */
  readonly leafStarts: Uint32Array;
  readonly leafEnds: Uint32Array;
  readonly leafKinds: Uint8Array;
}

/** Builds the tree of some rings. @param next the vertex after each vertex in its ring */
export function buildShoreTree(rings: Rings, next: Uint32Array): ShoreTree {
  const leaves = cutIntoLeaves(rings, next);
  const { boxes, links } = buildBoxTree(leaves.boxes);
  const { starts: leafStarts, ends: leafEnds, kinds: leafKinds } = leaves;
  return { rings, next, boxes, links, leafStarts, leafEnds, leafKinds };
}

function cutIntoLeaves(rings: Rings, next: Uint32Array) {
  const { starts, kinds } = rings;
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
      writeBox(rings.vertices, next, v, ends[leaf] as number, boxes, 6 * leaf);
      leaf++;
    }
  }
  return { starts: firsts, ends, kinds: leafKinds, boxes };
}

/** Writes the box of a run of edges, padded by as much as an arc bulges beyond its chord. */
function writeBox(
  vertices: Float64Array,
  next: Uint32Array,
  first: number,
  end: number,
  boxes: Float64Array,
  at: number,
): void {
  let longest = 0;
  for (let axis = 0; axis < 3; axis++) {
    let low = 2;
    let high = -2;
    let chord = 0;
    let before = 0;
    for (let k = first; k <= end; k++) {
      const v = k < end ? k : (next[k - 1] as number);
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
