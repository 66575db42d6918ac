import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checksumOf } from './checksum';

const bytes = fc.uint8Array({ minLength: 1, maxLength: 9000 });

describe('the checksum', () => {
  it('is a whole number of 32 bits', () => {
    fc.assert(
      fc.property(bytes, (list) => {
        const sum = checksumOf(list);
        expect(Number.isInteger(sum) && sum >= 0 && sum < 2 ** 32).toBe(true);
      }),
    );
  });

  it('sees a byte that changed', () => {
    fc.assert(
      fc.property(bytes, fc.nat(), fc.integer({ min: 1, max: 255 }), (list, at, change) => {
        const other = Uint8Array.from(list);
        other[at % list.length] = (other[at % list.length] ?? 0) ^ change;
        expect(checksumOf(other)).not.toBe(checksumOf(list));
      }),
    );
  });

  it('sees two bytes that changed places', () => {
    expect(checksumOf(Uint8Array.of(1, 2, 3))).not.toBe(checksumOf(Uint8Array.of(2, 1, 3)));
  });

  it('sees a nought more or less at the end', () => {
    expect(checksumOf(Uint8Array.of(1, 0))).not.toBe(checksumOf(Uint8Array.of(1)));
    expect(checksumOf(Uint8Array.of(0))).not.toBe(checksumOf(Uint8Array.of()));
  });

  it('keeps its sums in bounds over a megabyte of 255s', () => {
    expect(checksumOf(new Uint8Array(1_000_000).fill(255))).toBe(slowly(1_000_000));
  });
});

/** Of so many bytes of 255, in whole numbers without bounds. */
function slowly(count: number): number {
  let [a, b] = [1, 0];
  for (let i = 0; i < count; i++) {
    a = (a + 255) % 65521;
    b = (b + a) % 65521;
  }
  return b * 65536 + a;
}
