import type { Vec } from './vec';

/** Least and greatest size as powers of two: 3 MB at most. */
const LEAST_BITS = 10;
const MOST_BITS = 17;

/** Remembers a number of each of many pairs of points, in the order given; a new pair replaces an old one at its place. */
export class PointPairCache {
  private bits = LEAST_BITS;
  /** Three numbers a place: those of both points, and the one remembered. */
  private entries = new Float64Array(3 << LEAST_BITS);
  private count = 0;
  private readonly number = new Float64Array(2);
  private readonly words = new Int32Array(this.number.buffer);

  /** Returns what is remembered of a pair, NaN if nothing is. */
  get(a: Vec, b: Vec): number {
    const [one, two] = [numberOf(a), numberOf(b)];
    const at = this.placeOf(one, two);
    const isSame = this.entries[at] === one && this.entries[at + 1] === two;
    return isSame ? (this.entries[at + 2] as number) : Number.NaN;
  }

  set(a: Vec, b: Vec, value: number): void {
    if (2 * ++this.count > 1 << this.bits && this.bits < MOST_BITS) this.widen();
    this.put(numberOf(a), numberOf(b), value);
  }

  private put(one: number, two: number, value: number): void {
    const at = this.placeOf(one, two);
    this.entries[at] = one;
    this.entries[at + 1] = two;
    this.entries[at + 2] = value;
  }

  private widen(): void {
    const { entries } = this;
    this.bits++;
    this.entries = new Float64Array(3 << this.bits);
    for (let at = 0; at < entries.length; at += 3) {
      // No point has the number 0: that of a place that is free.
      if (entries[at] !== 0) {
        this.put(entries[at] as number, entries[at + 1] as number, entries[at + 2] as number);
      }
    }
  }

  private placeOf(one: number, two: number): number {
    const { number, words } = this;
    number[0] = one;
    number[1] = two;
    const bits =
      Math.imul((words[0] as number) ^ (words[1] as number), 0x9e3779b1) ^
      Math.imul((words[2] as number) + (words[3] as number), 0x85ebca6b);
    return 3 * (Math.imul(bits ^ (bits >>> 15), 0x2c1b3c6d) >>> (32 - this.bits));
  }
}

/** Returns a number that two points hardly ever share. */
function numberOf([x, y, z]: Vec): number {
  return x + 2.2360679 * y + 4.1231056 * z + 8;
}
