import { describe, expect, it } from 'vitest';
import type { TradeSeries } from '../../../domain/trade-flow';
import { productStack } from './product-stack';

function series(
  id: string,
  years: Readonly<Record<string, number>>,
  more: Partial<TradeSeries> = {},
): TradeSeries {
  return {
    id,
    label: { en: id, es: id, pt: id, zh: id },
    unit: 'usd',
    basis: 'fob',
    values: Object.entries(years).map(([period, value]) => ({
      ...{ value, period, qualifier: 'reported', asOf: period, sources: [id] },
    })),
    ...more,
  };
}

const TOTAL = series('total-comtrade', { 2014: 10, 2015: 12, 2016: 14, 2018: 20 });
const COPPER = series('copper', { 2014: 6, 2015: 7, 2016: 8, 2018: 9 }, { hs: '2603' });
const IRON = series('iron', { 2015: 1, 2016: 2, 2018: 4 }, { hs: '2601' });

describe('products within their total', () => {
  const stack = productStack({ series: [TOTAL, IRON, COPPER] });

  it('add up to the total with all other goods', () => {
    expect(stack?.years.at(-1)).toMatchObject({
      year: 2018,
      total: 20,
      parts: [{ value: 9 }, { value: 4 }, { value: 7, sources: ['total-comtrade'] }],
      missing: [],
    });
  });

  it('have the greatest of the last year lowest', () => {
    expect(stack?.products.map(({ id }) => id)).toEqual(['copper', 'iron']);
  });

  it('name the products that no figure of a year was found for', () => {
    expect(stack?.years[0]).toMatchObject({ year: 2014, missing: [{ id: 'iron' }] });
  });

  it('keep a year without a total as a gap', () => {
    expect(stack?.years.map(({ year }) => year)).toEqual([2014, 2015, 2016, 2017, 2018]);
    expect(stack?.years[3]).toEqual({ year: 2017 });
  });

  it('are not put into a total that is counted otherwise, or that sources differ on', () => {
    const cif = series('total-cif', { 2014: 10, 2015: 12, 2016: 14 }, { basis: 'cif' });
    expect(productStack({ series: [cif, COPPER] })).toBeUndefined();
    const [first] = TOTAL.values;
    const differing = { ...TOTAL, values: [...TOTAL.values, ...(first ? [first] : [])] };
    expect(productStack({ series: [differing, COPPER] })).toBeUndefined();
  });

  it('need three years and a code of the goods', () => {
    const few = series('few', { 2014: 6, 2015: 7 }, { hs: '2603' });
    expect(productStack({ series: [TOTAL, few] })).toBeUndefined();
    expect(productStack({ series: [TOTAL, series('copper', { 2014: 6 })] })).toBeUndefined();
  });
});
