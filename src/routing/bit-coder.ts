/**
 * One side of a range coder. An encoder writes the given value and returns it; a decoder ignores it and returns what it reads.
 * So one description of a format serves both directions.
 */
export interface BitCoder {
  /** @param odds chances that a bit is 0, in units of 2^-16; the one at `at` is used and adapted. */
  bit(odds: Uint16Array, at: number, value: number): number;
  /**
   * Codes a whole number of 0 or more: its count of bits, then those after the top one. The count's bits are coded by the 31 odds
   * after `sizes[sizeAt]`, each by those for the bits before it; so are the first bits after the top one, by seven odds for each
   * count after `tops[topAt]`. The others are as likely 0 as 1.
   */
  number(
    sizes: Uint16Array,
    sizeAt: number,
    tops: Uint16Array,
    topAt: number,
    value: number,
  ): number;
}

/**
 * Range of a coder at its start, and below which it is widened by a byte. No number of a decoder has more than 30 bits: engines
 * keep larger ones in memory of their own, which costs most before their compilers have seen the code.
 */
export const WHOLE_RANGE = 0x3fffffff;
export const LEAST_RANGE = 0x400000;
/** The bits of a range, and those of the odds, that are multiplied. */
export const RANGE_SHIFT = 14;
export const ODDS_SHIFT = 2;

/** Each bit moves its odds by 2^-5 of the error. */
export const RATE = 5;
export const EVEN = 1 << 15;
/** Odds stay below 2^16 by this. */
export const TOP_ODDS = 65_536 - 64;

/** Bits of the count of a number's bits, and bits after its top one that have adaptive odds. */
export const SIZE_BITS = 5;
export const TOP_BITS = 3;

/** Odds of one context: for counts of bits, and for the top bits of numbers of each count. */
const SIZES = 1 << SIZE_BITS;
const TOPS = 1 << TOP_BITS;

/** Codes whole numbers of up to 2^23 with adaptive odds for each of some contexts. */
export class NumberModel {
  private readonly sizes: Uint16Array;
  private readonly tops: Uint16Array;
  private readonly signs: Uint16Array;

  constructor(contexts: number) {
    this.sizes = new Uint16Array(contexts * SIZES).fill(EVEN);
    this.tops = new Uint16Array(contexts * SIZES * TOPS).fill(EVEN);
    this.signs = new Uint16Array(contexts * 4).fill(EVEN);
  }

  /** Codes a number of 0 or more. */
  code(coder: BitCoder, context: number, value: number): number {
    const { sizes, tops } = this;
    return coder.number(sizes, context * SIZES, tops, context * SIZES * TOPS, value);
  }

  /** Codes any whole number. @param before sign, -1 to 1, of a number likely to have the same sign */
  codeSigned(coder: BitCoder, context: number, value: number, before: number): number {
    const size = this.code(coder, context, Math.abs(value));
    if (size === 0) return 0;
    return coder.bit(this.signs, context * 4 + before + 1, value < 0 ? 1 : 0) ? -size : size;
  }
}
