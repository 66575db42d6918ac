/**
 * One side of a range coder. An encoder writes the given bit and returns it; a decoder ignores it and
 * returns the bit it reads. So one description of a format serves both directions.
 */
export interface BitCoder {
  /** @param odds chances that a bit is 0, in units of 2^-16; the one at `at` is used and adapted. */
  bit(odds: Uint16Array, at: number, value: number): number;
}

/** Each bit moves its odds by 2^-5 of the error. */
const RATE = 5;
export const EVEN = 1 << 15;

export function adaptOdds(odds: Uint16Array, at: number, bit: number): void {
  const now = odds[at] as number;
  odds[at] = bit ? now - (now >> RATE) : now + ((65_536 - 64 - now) >> RATE);
}

/** Codes whole numbers of up to 2^23 with adaptive odds for each of some contexts. */
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
   * Codes a number of 0 or more: its count of bits, then its bits from the top. The first three after the
   * top one have adaptive odds, the others even ones.
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

  /** Codes any whole number. @param before sign, -1 to 1, of a number likely to have the same sign */
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
