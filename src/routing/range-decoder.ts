import { adaptOdds, type BitCoder } from './bit-coder';

/** Reads what `RangeEncoder` wrote (the binary range coder of LZMA, Martin 1979). */
export class RangeDecoder implements BitCoder {
  private readonly bytes: Uint8Array;
  private at = 1;
  private range = 0xffffffff;
  private code = 0;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
    for (let i = 0; i < 4; i++) this.code = ((this.code << 8) | this.nextByte()) >>> 0;
  }

  bit(odds: Uint16Array, at: number): number {
    const bound = (this.range >>> 16) * (odds[at] as number);
    const bit = this.code < bound ? 0 : 1;
    if (bit) {
      this.code -= bound;
      this.range -= bound;
    } else this.range = bound;
    adaptOdds(odds, at, bit);
    while (this.range < 0x1000000) {
      this.range = (this.range << 8) >>> 0;
      this.code = ((this.code << 8) | this.nextByte()) >>> 0;
    }
    return bit;
  }

  /** Returns 0 past the end; the checksum has already refused a truncated network. */
  private nextByte(): number {
    return this.bytes[this.at++] ?? 0;
  }
}
