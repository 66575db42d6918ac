import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sumsBy } from './sums-by';

describe('sumsBy', () => {
  it('counts where no amount is asked for, the greatest first', () => {
    expect(sumsBy(['PE', 'CL', 'CL'], (country) => country)).toEqual([
      { key: 'CL', sum: 2 },
      { key: 'PE', sum: 1 },
    ]);
  });

  it('loses nothing and counts nothing twice', () => {
    const rows = fc.array(fc.record({ key: fc.nat(5), amount: fc.nat(1000) }));
    fc.assert(
      fc.property(rows, (all) => {
        const sums = sumsBy(
          all,
          ({ key }) => key,
          ({ amount }) => amount,
        );
        const total = sums.reduce((sum, each) => sum + each.sum, 0);
        expect(total).toBe(all.reduce((sum, { amount }) => sum + amount, 0));
      }),
    );
  });
});
