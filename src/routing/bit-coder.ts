/**
 * One side of a range coder: `bit` writes the bit it is given and returns it, or reads one and ignores
 * what it is given. So a format is written down once, for both directions.
 */
export interface BitCoder {
  /** @param odds chances that a bit is 0, of 2^16; `at` the one to use, which learns from the bit. */
  bit(odds: Uint16Array, at: number, value: number): number;
}

/** How fast chances follow what was seen: by a 2^-5 of the surprise. */
const RATE = 5;
export const EVEN = 1 << 15;

export function adaptOdds(odds: Uint16Array, at: number, bit: number): void {
  const now = odds[at] as number;
  odds[at] = bit ? now - (now >> RATE) : now + ((65_536 - 64 - now) >> RATE);
}

/** Chances for whole numbers of up to 2^23, seen in one of some contexts. */
export class NumberModel {
  private readonly sizes: Uint16Array;
  private readonly tops: Uint16Array;
  private readonly signs: Uint16Array;
  private readonly flat = Uint16Array.of(EVEN);

  constructor(contexts: number) {
    this.sizes = new Uint16Array(contexts * 32).fill(EVEN);
    this.tops = new Uint16Array(contexts * 24 * 8).fill(EVEN);
    this.signs = new Uint16Array(contexts * 4).fill(EVEN);
  }

  /**
   * A number from 0 on: its count of bits, then its bits from the top, of which the first three have
   * chances of their own.
   */
  code(coder: BitCoder, context: number, value: number): number {
    const size = this.codeSize(coder, context, 32 - Math.clz32(value));
    let result = size > 0 ? 1 : 0;
    let branch = 1;
    for (let left = size - 2; left >= 0; left--) {
      const bit = (value >>> left) & 1;
      const isTop = size - 2 - left < 3;
      if (!isTop) this.flat[0] = EVEN;
      const coded = isTop
        ? coder.bit(this.tops, (context * 24 + size) * 8 + branch, bit)
        : coder.bit(this.flat, 0, bit);
      branch = 2 * branch + coded;
      result = 2 * result + coded;
    }
    return result;
  }

  /** Any whole number. `before` is the sign, -1 to 1, of what is likely to have the same one. */
  codeSigned(coder: BitCoder, context: number, value: number, before: number): number {
    const size = this.code(coder, context, Math.abs(value));
    if (size === 0) return 0;
    return coder.bit(this.signs, context * 4 + before + 1, value < 0 ? 1 : 0) ? -size : size;
  }

  private codeSize(coder: BitCoder, context: number, size: number): number {
    let branch = 1;
    for (let left = 4; left >= 0; left--) {
      branch = 2 * branch + coder.bit(this.sizes, context * 32 + branch, (size >>> left) & 1);
    }
    return branch - 32;
  }
}
