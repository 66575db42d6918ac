import { describe, expect, it } from 'vitest';
import type { Unit } from '../../../domain/figure';
import type { TradeSeries } from '../../../domain/trade-flow';
import { productRankings } from './product-rankings';

function series(
  id: string,
  values: Readonly<Record<string, number>>,
  { hs, unit = 'usd' }: { readonly hs?: string; readonly unit?: Unit } = {},
): TradeSeries {
  return {
    id,
    label: { en: id, es: id, pt: id, zh: id },
    unit,
    ...(hs === undefined ? {} : { hs }),
    values: Object.entries(values).map(([period, value]) => ({
      period,
      value,
      qualifier: 'reported',
      asOf: '2025',
      sources: ['a'],
    })),
  };
}

const shown = (...all: TradeSeries[]) =>
  productRankings(all).map(({ unit, period, products }) => [
    unit,
    period,
    ...products.map(({ series: { id } }) => id),
  ]);

describe('products of one year', () => {
  it('are those of the latest shared year, the greatest first', () => {
    const iron = series('iron-ore', { 2022: 3, 2023: 1 }, { hs: '2601' });
    const copper = series('copper', { 2022: 9, 2023: 15, 2024: 16 });
    expect(shown(iron, copper)).toEqual([['usd', '2023', 'copper', 'iron-ore']]);
  });

  it('are never compared across units', () => {
    const iron = series('iron-ore', { 2023: 1 }, { hs: '2601' });
    const fish = series('fish', { 2023: 5 }, { hs: '03', unit: 't' });
    expect(shown(iron, fish)).toEqual([]);
  });

  it('leave out the total that they are parts of', () => {
    const total = series('total', { 2023: 100 });
    const revenue = series('revenue', { 2023: 50 });
    const vehicles = series('revenue-vehicles', { 2023: 30 }, { hs: '87' });
    const bulk = series('revenue-bulk', { 2023: 20 });
    expect(shown(total, revenue, vehicles, bulk)).toEqual([
      ['usd', '2023', 'revenue-vehicles', 'revenue-bulk'],
    ]);
  });

  it('are none for series without a code', () => {
    expect(shown(series('exports', { 2023: 1 }), series('imports', { 2023: 2 }))).toEqual([]);
  });

  it('share another period if there is no common year', () => {
    const span = '2024-11/2025-11';
    const ranking = shown(
      series('avocados', { [span]: 30 }, { hs: '080440', unit: 'percent' }),
      series('silver', { [span]: 9 }, { unit: 'percent' }),
      series('peas', { [span]: 2 }, { unit: 'percent' }),
    );
    expect(ranking).toEqual([['percent', span, 'avocados', 'silver', 'peas']]);
  });
});
