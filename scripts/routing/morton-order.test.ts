import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toVec } from '../../src/routing/vec';
import { mortonKey } from './morton-order';

const place = fc
  .tuple(
    fc.double({ min: -180, max: 180, noNaN: true }),
    fc.double({ min: -90, max: 90, noNaN: true }),
  )
  .map(toVec);

describe('mortonKey', () => {
  it('is an unsigned integer of 24 bits', () => {
    fc.assert(
      fc.property(place, (at) => {
        const key = mortonKey(...at);
        expect(Number.isInteger(key) && key >= 0 && key < 2 ** 24).toBe(true);
      }),
    );
  });

  it('is the same a kilometre away', () => {
    expect(mortonKey(...toVec([10, 10]))).toBe(mortonKey(...toVec([10.01, 10])));
  });

  it('differs on the other side of the world', () => {
    expect(mortonKey(...toVec([10, 10]))).not.toBe(mortonKey(...toVec([-170, -10])));
  });
});
