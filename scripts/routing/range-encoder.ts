import {
  type BitCoder,
  LEAST_RANGE,
  ODDS_SHIFT,
  RANGE_SHIFT,
  RATE,
  SIZE_BITS,
  TOP_BITS,
  TOP_ODDS,
  WHOLE_RANGE,
} from '../../src/routing/bit-coder';

/** Encodes bits close to their entropy under adaptive odds; `RangeDecoder` reads them. */
export class RangeEncoder implements BitCoder {
  private readonly bytes: number[] = [];
  private low = 0;
  private range = WHOLE_RANGE;
  private cache = 0;
  private pending = 1;

  bit(odds: Uint16Array, at: number, value: number): number {
    const now = odds[at] as number;
    const bound = (this.range >>> RANGE_SHIFT) * (now >>> ODDS_SHIFT);
    this.narrow(bound, value);
    odds[at] = value ? now - (now >> RATE) : now + ((TOP_ODDS - now) >> RATE);
    return value;
  }

  number(
    sizes: Uint16Array,
    sizeAt: number,
    tops: Uint16Array,
    topAt: number,
    value: number,
  ): number {
    const size = 32 - Math.clz32(value);
    let branch = 1;
    for (let left = SIZE_BITS - 1; left >= 0; left--) {
      branch = 2 * branch + this.bit(sizes, sizeAt + branch, (size >>> left) & 1);
    }
    const place = topAt + (size << TOP_BITS);
    let top = 1;
    for (let left = size - 2; left >= 0; left--) {
      const bit = (value >>> left) & 1;
      if (size - 2 - left < TOP_BITS) top = 2 * top + this.bit(tops, place + top, bit);
      else this.even(bit);
    }
    return value;
  }

  /** Encodes a bit that is as likely 0 as 1. */
  private even(bit: number): void {
    const half = this.range >>> 1;
    // What an odd range has over is lost.
    this.range = 2 * half;
    this.narrow(half, bit);
  }

  private narrow(bound: number, value: number): void {
    if (value) {
      this.low += bound;
      this.range -= bound;
    } else this.range = bound;
    while (this.range < LEAST_RANGE) {
      this.range <<= 8;
      this.shift();
    }
  }

  finish(): Uint8Array {
    for (let i = 0; i < 5; i++) this.shift();
    return Uint8Array.from(this.bytes);
  }

  /** Moves the top byte out; a byte that a carry may still change is held back, with the 255s after it. */
  private shift(): void {
    if (this.low < 0xff000000 || this.low > 0xffffffff) {
      const carry = this.low > 0xffffffff ? 1 : 0;
      for (; this.pending > 0; this.pending--) {
        this.bytes.push((this.cache + carry) & 255);
        this.cache = 255;
      }
      this.cache = Math.floor(this.low / 0x1000000) & 255;
    }
    this.pending++;
    this.low = (this.low % 0x1000000) * 256;
  }
}
