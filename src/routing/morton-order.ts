/** Cells along each axis: 2^8, so that a key has 24 bits. */
const CELLS = 256;
/** Upper limit of the numbers that are packed with a key. */
const MOST = 2 ** 26;

/**
 * Returns the numbers of points in Morton order: neighbours in the list are neighbours in space.
 *
 * @param points coordinates in [-1, 1], `stride` numbers per point, x, y and z first
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

/** Interleaves the bits of the three coordinates (Morton 1966): near keys are near points. */
export function mortonKey(x: number, y: number, z: number): number {
  return spreadBits(cellOf(x)) * 4 + spreadBits(cellOf(y)) * 2 + spreadBits(cellOf(z));
}

function cellOf(value: number): number {
  return Math.max(0, Math.min(CELLS - 1, Math.floor(((value + 1) * CELLS) / 2)));
}

/** Spreads eight bits, with two free bits between neighbours. */
function spreadBits(cell: number): number {
  let bits = cell;
  bits = (bits | (bits << 8)) & 0x00f00f;
  bits = (bits | (bits << 4)) & 0x0c30c3;
  return (bits | (bits << 2)) & 0x249249;
}
