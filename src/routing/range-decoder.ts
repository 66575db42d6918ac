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
} from './bit-coder';

const SIZES = 1 << SIZE_BITS;

/** Reads what `RangeEncoder` wrote (the binary range coder of LZMA, Martin 1979). Reads zeros past the end of the bytes. */
export class RangeDecoder implements BitCoder {
  private readonly bytes: Uint8Array;
  private at = 5;
  private range = WHOLE_RANGE;
  private code = 0;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
    for (let i = 1; i < 5; i++) this.code = (this.code << 8) | (bytes[i] ?? 0);
  }

  bit(odds: Uint16Array, at: number): number {
    const now = odds[at] as number;
    const bound = (this.range >>> RANGE_SHIFT) * (now >>> ODDS_SHIFT);
    const isZero = this.code < bound;
    odds[at] = isZero ? now + ((TOP_ODDS - now) >> RATE) : now - (now >> RATE);
    if (isZero) this.range = bound;
    else {
      this.code -= bound;
      this.range -= bound;
    }
    while (this.range < LEAST_RANGE) {
      this.range <<= 8;
      this.code = (this.code << 8) | (this.bytes[this.at++] ?? 0);
    }
    return isZero ? 0 : 1;
  }

  /** Flat and long, so that it is compiled once and not for each of its callers: it is most of the time to the first route. */
  number(sizes: Uint16Array, sizeAt: number, tops: Uint16Array, topAt: number): number {
    const { bytes } = this;
    let { range, code, at } = this;
    let size = 1;
    while (size < SIZES) {
      const now = sizes[sizeAt + size] as number;
      const bound = (range >>> RANGE_SHIFT) * (now >>> ODDS_SHIFT);
      if (code < bound) {
        range = bound;
        sizes[sizeAt + size] = now + ((TOP_ODDS - now) >> RATE);
        size *= 2;
      } else {
        code -= bound;
        range -= bound;
        sizes[sizeAt + size] = now - (now >> RATE);
        size = 2 * size + 1;
      }
      while (range < LEAST_RANGE) {
        range <<= 8;
        code = (code << 8) | (at < bytes.length ? (bytes[at] as number) : 0);
        at++;
      }
    }
    size -= SIZES;
    let value = size > 0 ? 1 : 0;
    let left = size - 1;
    const place = topAt + (size << TOP_BITS);
    for (let done = 0; done < TOP_BITS && left > 0; done++, left--) {
      const now = tops[place + value] as number;
      const bound = (range >>> RANGE_SHIFT) * (now >>> ODDS_SHIFT);
      if (code < bound) {
        range = bound;
        tops[place + value] = now + ((TOP_ODDS - now) >> RATE);
        value *= 2;
      } else {
        code -= bound;
        range -= bound;
        tops[place + value] = now - (now >> RATE);
        value = 2 * value + 1;
      }
      while (range < LEAST_RANGE) {
        range <<= 8;
        code = (code << 8) | (at < bytes.length ? (bytes[at] as number) : 0);
        at++;
      }
    }
    for (; left > 0; left--) {
      range >>>= 1;
      value *= 2;
      if (code >= range) {
        code -= range;
        value++;
      }
      while (range < LEAST_RANGE) {
        range <<= 8;
        code = (code << 8) | (at < bytes.length ? (bytes[at] as number) : 0);
        at++;
      }
    }
    this.range = range;
    this.code = code;
    this.at = at;
    return value;
  }
}
