/** Cells along each axis: 2^8, so that a key has 24 bits. */
const CELLS = 256;
/** Half the bits of a key. */
const DIGIT_BITS = 12;

/**
 * Returns the numbers of points in Morton order: neighbours in the list are neighbours in space.
 *
 * @param points coordinates in [-1, 1], `stride` numbers per point, x, y and z first
 */
export function mortonOrder(points: Float64Array, stride: number, count: number): Uint32Array {
  const keys = new Uint32Array(count);
  for (let i = 0; i < count; i++) {
    const at = stride * i;
    keys[i] = mortonKey(points[at] as number, points[at + 1] as number, points[at + 2] as number);
  }
  const unsorted = new Uint32Array(count);
  for (let i = 0; i < count; i++) unsorted[i] = i;
  return sortByDigit(sortByDigit(unsorted, keys, 0), keys, DIGIT_BITS);
}

/** Sorts numbers by some bits of their keys and keeps the order of equal ones: a step of a radix sort. */
function sortByDigit(numbers: Uint32Array, keys: Uint32Array, shift: number): Uint32Array {
  const mask = (1 << DIGIT_BITS) - 1;
  const starts = new Uint32Array(mask + 2);
  for (let i = 0; i < keys.length; i++) {
    const digit = ((keys[i] as number) >>> shift) & mask;
    starts[digit + 1] = (starts[digit + 1] as number) + 1;
  }
  for (let digit = 0; digit < mask; digit++) {
    starts[digit + 1] = (starts[digit + 1] as number) + (starts[digit] as number);
  }
  const sorted = new Uint32Array(numbers.length);
  for (let i = 0; i < numbers.length; i++) {
    const number = numbers[i] as number;
    const digit = ((keys[number] as number) >>> shift) & mask;
    const at = starts[digit] as number;
    starts[digit] = at + 1;
    sorted[at] = number;
  }
  return sorted;
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
