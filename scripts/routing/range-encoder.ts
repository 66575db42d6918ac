import { adaptOdds, type BitCoder } from '../../src/routing/bit-coder';

/** Encodes bits close to their entropy under adaptive odds; `RangeDecoder` reads them. */
export class RangeEncoder implements BitCoder {
  private readonly bytes: number[] = [];
  private low = 0;
  private range = 0xffffffff;
  private cache = 0;
  private pending = 1;

  bit(odds: Uint16Array, at: number, value: number): number {
    const bound = (this.range >>> 16) * (odds[at] as number);
    if (value) {
      this.low += bound;
      this.range -= bound;
    } else this.range = bound;
    adaptOdds(odds, at, value);
    while (this.range < 0x1000000) {
      this.range = (this.range << 8) >>> 0;
      this.shift();
    }
    return value;
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
