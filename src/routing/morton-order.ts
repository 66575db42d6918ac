/** Cells along each axis: 2^8, so that a key has 24 bits. */
const CELLS = 256;
/** The numbers that a key is joined with stay below this. */
const MOST = 2 ** 26;

/**
 * Numbers of points in the order of their places: neighbours in the list are neighbours in space.
 *
 * @param points coordinates in [-1, 1], `stride` numbers a point, the first three its place
 */
export function mortonOrder(points: Float64Array, stride: number, count: number): Uint32Array {
  const keys = new Float64Array(count);
  for (let i = 0; i < count; i++) {
    const at = stride * i;
    const key = mortonKey(points[at] as number, points[at + 1] as number, points[at + 2] as number);
    keys[i] = key * MOST + i;
  }
  keys.sort();
  return Uint32Array.from(keys, (key) => key % MOST);
}

/** Bits of the three coordinates in turn (Morton 1966): near keys are near places. */
export function mortonKey(x: number, y: number, z: number): number {
  return spreadBits(cellOf(x)) * 4 + spreadBits(cellOf(y)) * 2 + spreadBits(cellOf(z));
}

function cellOf(value: number): number {
  return Math.max(0, Math.min(CELLS - 1, Math.floor(((value + 1) * CELLS) / 2)));
}

/** Eight bits with two free ones between each two. */
function spreadBits(cell: number): number {
  let bits = cell;
  bits = (bits | (bits << 8)) & 0x00f00f;
  bits = (bits | (bits << 4)) & 0x0c30c3;
  return (bits | (bits << 2)) & 0x249249;
}
