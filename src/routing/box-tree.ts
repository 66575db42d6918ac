/** A binary tree of boxes in preorder: six numbers per box, and its right child or `-1 - leaf`. */
export interface BoxTree {
  readonly boxes: Float64Array;
  readonly links: Int32Array;
}

/** Builds a tree by halving the list of leaves, of which neighbours should be near each other. */
export function buildBoxTree(leaves: Float64Array): BoxTree {
  const count = leaves.length / 6;
  const boxes = new Float64Array(Math.max(0, 12 * count - 6));
  const links = new Int32Array(Math.max(0, 2 * count - 1));
  let made = 0;
  const build = (from: number, to: number): number => {
    const box = made++;
    if (to - from === 1) {
      for (let i = 0; i < 6; i++) boxes[6 * box + i] = leaves[6 * from + i] as number;
      links[box] = -1 - from;
      return box;
    }
    const middle = (from + to) >> 1;
    const left = build(from, middle);
    const right = build(middle, to);
    links[box] = right;
    joinBoxes(boxes, 6 * left, 6 * right, 6 * box);
    return box;
  };
  if (count > 0) build(0, count);
  return { boxes, links };
}

function joinBoxes(boxes: Float64Array, a: number, b: number, into: number): void {
  for (let axis = 0; axis < 3; axis++) {
    const aMiddle = boxes[a + axis] as number;
    const bMiddle = boxes[b + axis] as number;
    const aHalf = boxes[a + axis + 3] as number;
    const bHalf = boxes[b + axis + 3] as number;
    const low = Math.min(aMiddle - aHalf, bMiddle - bHalf);
    const high = Math.max(aMiddle + aHalf, bMiddle + bHalf);
    boxes[into + axis] = (low + high) / 2;
    boxes[into + axis + 3] = (high - low) / 2;
  }
}
