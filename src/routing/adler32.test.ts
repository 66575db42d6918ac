import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { adler32 } from './adler32';

const bytes = fc.uint8Array({ minLength: 1, maxLength: 9000 });

describe('adler32', () => {
  it.each([
    { text: '', sum: 0x00000001 },
    { text: 'a', sum: 0x00620062 },
    { text: 'abc', sum: 0x024d0127 },
    { text: 'Wikipedia', sum: 0x11e60398 },
  ])('of "$text" is the published one', ({ text, sum }) => {
    expect(adler32(new TextEncoder().encode(text))).toBe(sum);
  });

  it('agrees with the checksum that zlib appends', () => {
    fc.assert(
      fc.property(bytes, (list) => {
        expect(adler32(list)).toBe(deflateSync(list).readUInt32BE(deflateSync(list).length - 4));
      }),
    );
  });

  it('is an unsigned integer of 32 bits', () => {
    fc.assert(
      fc.property(bytes, (list) => {
        const sum = adler32(list);
        expect(Number.isInteger(sum) && sum >= 0 && sum < 2 ** 32).toBe(true);
      }),
    );
  });

  it('changes with a byte', () => {
    fc.assert(
      fc.property(bytes, fc.nat(), fc.integer({ min: 1, max: 255 }), (list, at, change) => {
        const other = Uint8Array.from(list);
        other[at % list.length] = (other[at % list.length] ?? 0) ^ change;
        expect(adler32(other)).not.toBe(adler32(list));
      }),
    );
  });

  it('changes with the order of two bytes', () => {
    expect(adler32(Uint8Array.of(1, 2, 3))).not.toBe(adler32(Uint8Array.of(2, 1, 3)));
  });

  it('changes with a trailing zero', () => {
    expect(adler32(Uint8Array.of(1, 0))).not.toBe(adler32(Uint8Array.of(1)));
    expect(adler32(Uint8Array.of(0))).not.toBe(adler32(Uint8Array.of()));
  });

  it('is exact over a megabyte of 255s', () => {
    expect(adler32(new Uint8Array(1_000_000).fill(255))).toBe(adler32Of255s(1_000_000));
  });
});

/** Returns the checksum of so many bytes of 255, reduced at each byte. */
function adler32Of255s(count: number): number {
  let [a, b] = [1, 0];
  for (let i = 0; i < count; i++) {
    a = (a + 255) % 65521;
    b = (b + a) % 65521;
  }
  return b * 65536 + a;
}
