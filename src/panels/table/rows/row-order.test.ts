import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rankColumn, type SortValue } from './column-ranks';
import { groupRows, listItems, orderRows } from './row-order';

const compare = new Intl.Collator('es').compare;
const ALL = Uint32Array.of(0, 1, 2, 3);
const ranksOf = (...values: SortValue[]) => rankColumn(values, compare);
const order = (...keys: Parameters<typeof orderRows>[1]) => [...orderRows(ALL, keys)];

describe('the order of rows', () => {
  it('puts missing values last in either direction', () => {
    const ranks = ranksOf(3, undefined, 1, 2);
    expect(order({ ranks, isDescending: false })).toEqual([2, 3, 0, 1]);
    expect(order({ ranks, isDescending: true })).toEqual([0, 3, 2, 1]);
  });

  it('sorts text by collation, not by code points', () => {
    const ranks = ranksOf('Ñuble', 'Oruro', 'ámbar', 'Zinc');
    expect(order({ ranks, isDescending: false })).toEqual([2, 0, 1, 3]);
  });

  it('sorts equal values by the next key and otherwise keeps the order', () => {
    const country = { ranks: ranksOf('PE', 'BR', 'PE', 'BR'), isDescending: false };
    const cost = { ranks: ranksOf(1, undefined, 5, 2), isDescending: true };
    expect(order(country, cost)).toEqual([3, 1, 2, 0]);
    expect(order(country)).toEqual([1, 3, 0, 2]);
  });

  it('is the same for many texts as the order of a plain sort', () => {
    const texts = Array.from({ length: 3000 }, (_, i) => `${(i * 7919) % 2999} río`);
    const ranks = rankColumn(texts, compare);
    const indices = Uint32Array.from(texts, (_, i) => i);
    const sorted = [...orderRows(indices, [{ ranks, isDescending: false }])].map((i) => texts[i]);
    expect(sorted).toEqual(texts.toSorted(compare));
  });
});

describe('rows that a filter leaves', () => {
  it('are sorted by several keys as comparing their values sorts them', () => {
    const key = fc.record({ isDescending: fc.boolean() });
    const values = fc.array(
      fc.tuple(
        fc.option(fc.integer({ min: -3, max: 3 })),
        fc.constantFrom('río', 'Rio', 'año', ''),
      ),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(
        values,
        fc.tuple(key, key),
        fc.infiniteStream(fc.boolean()),
        (all, keys, pick) => {
          const columns = [0, 1].map((i) => all.map((each) => each[i] ?? undefined));
          const part = [...all.keys()].filter(() => pick.next().value);
          const compared = part.toSorted((a, b) => {
            for (const [i, { isDescending }] of keys.entries()) {
              const [left, right] = [columns[i]?.[a], columns[i]?.[b]];
              if (left === undefined || right === undefined) {
                if (left !== right) return left === undefined ? 1 : -1;
                continue;
              }
              const difference =
                typeof left === 'number' ? left - Number(right) : compare(left, String(right));
              if (difference !== 0) return isDescending ? -difference : difference;
            }
            return 0;
          });
          const ranked = keys.map((each, i) => ({
            ...each,
            ranks: ranksOf(...(columns[i] ?? [])),
          }));
          expect([...orderRows(Uint32Array.from(part), ranked)]).toEqual(compared);
        },
      ),
    );
  });
});

describe('groups of rows', () => {
  const values: SortValue[] = ['Peru', undefined, 'Brazil', 'Peru'];
  const groups = groupRows(ALL, ranksOf(...values), (i) => String(values[i]));

  it('follow the order of their labels, the one without a value last', () => {
    expect(groups.map(({ label, rows }) => [label, ...rows])).toEqual([
      ['Brazil', 2],
      ['Peru', 0, 3],
      ['', 1],
    ]);
  });

  it('follow their first rows where the rows are sorted', () => {
    const order = Uint32Array.of(1, 3, 2, 0);
    const sorted = groupRows(order, ranksOf(...values), (i) => String(values[i]), true);
    expect(sorted.map(({ label }) => label)).toEqual(['Peru', 'Brazil', '']);
  });

  it('list their rows unless they are collapsed', () => {
    expect([...listItems(ALL, groups, (label) => label === 'Peru')]).toEqual([~0, 2, ~1, ~2, 1]);
    expect([...listItems(ALL, undefined, () => true)]).toEqual([0, 1, 2, 3]);
  });
});
