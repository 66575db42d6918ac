import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rowSlots } from './row-slots';

describe('the slots of rows', () => {
  it('stay with a row, and pass from a row that left to a new one', () => {
    const slotsOf = rowSlots();
    expect(slotsOf([10, 11, 12])).toEqual([0, 1, 2]);
    expect(slotsOf([11, 12, 13])).toEqual([1, 2, 0]);
    expect(slotsOf([12])).toEqual([2]);
    expect(slotsOf([12, 40, 41])).toEqual([2, 0, 1]);
  });

  it('are distinct, and as few as there are rows at most', () => {
    const windows = fc.array(fc.uniqueArray(fc.nat(30), { maxLength: 8 }));
    fc.assert(
      fc.property(windows, (all) => {
        const slotsOf = rowSlots();
        for (const rows of all) {
          const slots = slotsOf(rows);
          expect(new Set(slots).size).toBe(rows.length);
          expect(slotsOf(rows)).toEqual(slots);
          expect(Math.max(-1, ...slots)).toBeLessThan(8);
        }
      }),
    );
  });
});
