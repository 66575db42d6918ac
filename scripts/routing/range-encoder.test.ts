import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EVEN, NumberModel } from '../../src/routing/bit-coder';
import { RangeDecoder } from '../../src/routing/range-decoder';
import { RangeEncoder } from './range-encoder';

const bits = fc.array(fc.record({ bit: fc.integer({ min: 0, max: 1 }), at: fc.nat(3) }), {
  maxLength: 4000,
});
/** Numbers of every size, small and large equally likely. */
const number = fc.nat(23).chain((size) => fc.integer({ min: 0, max: 2 ** size - 1 }));
const numbers = fc.array(fc.tuple(number, fc.nat(4), fc.boolean(), fc.constantFrom(-1, 0, 1)), {
  maxLength: 500,
});

describe('RangeEncoder', () => {
  it('writes bits that are read back', () => {
    fc.assert(
      fc.property(bits, (list) => {
        const encoder = new RangeEncoder();
        const odds = new Uint16Array(4).fill(EVEN);
        for (const { bit, at } of list) encoder.bit(odds, at, bit);
        const decoder = new RangeDecoder(encoder.finish());
        const decoderOdds = new Uint16Array(4).fill(EVEN);
        expect(list.map(({ at }) => decoder.bit(decoderOdds, at))).toEqual(
          list.map(({ bit }) => bit),
        );
        expect(decoderOdds).toEqual(odds);
      }),
      { numRuns: 50 },
    );
  });

  it('writes numbers that are read back, with signs and contexts', () => {
    fc.assert(
      fc.property(numbers, (list) => {
        const encoder = new RangeEncoder();
        const model = new NumberModel(5);
        for (const [value, context, isNegative, before] of list) {
          model.code(encoder, context, value);
          model.codeSigned(encoder, context, isNegative ? -value : value, before);
        }
        const decoder = new RangeDecoder(encoder.finish());
        const again = new NumberModel(5);
        for (const [value, context, isNegative, before] of list) {
          expect(again.code(decoder, context, 0)).toBe(value);
          // Adding 0 turns -0 into 0.
          const signed = again.codeSigned(decoder, context, 0, before) + 0;
          expect(signed).toBe((isNegative ? -value : value) + 0);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('handles carries through many bytes', () => {
    for (const surprise of [0, 1]) {
      const list = Array.from({ length: 20_000 }, (_, i) =>
        i % 997 === 0 ? surprise : 1 - surprise,
      );
      const encoder = new RangeEncoder();
      const odds = Uint16Array.of(EVEN);
      for (const bit of list) encoder.bit(odds, 0, bit);
      const decoder = new RangeDecoder(encoder.finish());
      const decoderOdds = Uint16Array.of(EVEN);
      expect(list.map(() => decoder.bit(decoderOdds, 0))).toEqual(list);
    }
  });

  it('writes likely bits in little space', () => {
    const encoder = new RangeEncoder();
    const odds = Uint16Array.of(EVEN);
    for (let i = 0; i < 8000; i++) encoder.bit(odds, 0, i % 100 === 0 ? 1 : 0);
    // 1000 bytes unpacked; 0.08 bits each by Shannon.
    expect(encoder.finish().length).toBeLessThan(150);
  });

  it('writes the same bytes each time', () => {
    const write = () => {
      const encoder = new RangeEncoder();
      const model = new NumberModel(1);
      for (let i = 0; i < 1000; i++) model.code(encoder, 0, (i * i) % 1009);
      return encoder.finish();
    };
    expect(write()).toEqual(write());
  });
});
