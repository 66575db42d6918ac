import { describe, expect, it } from 'vitest';
import type { TradeFlow, TradeSeries } from '../../../domain/trade-flow';
import { reporterTables } from './by-reporter';

const same = (words: string) => ({ en: words, es: words, pt: words, zh: words });

function series(
  id: string,
  values: Readonly<Record<string, number>>,
  more: Partial<TradeSeries> = {},
): TradeSeries {
  return {
    ...{ id, label: same(id), unit: 'usd', ...more },
    values: Object.entries(values).map(([period, value]) => ({
      ...{ period, value, qualifier: 'reported', asOf: '2025', sources: ['a'] },
    })),
  };
}

function tablesOf(all: readonly TradeSeries[], ends: Partial<TradeFlow> = {}) {
  return reporterTables({
    ...{ id: 'flow', name: same('Flow'), summary: same('Flow'), from: 'BR', to: 'CN' },
    ...{ about: {}, sources: [], series: all, ...ends },
  });
}

const BRAZIL = { reporter: 'BR', basis: 'fob' } as const;
const CHINA = { reporter: 'CN', basis: 'cif' } as const;

describe('the tables of reporters', () => {
  it('set the years of both beside each other, with the difference where both have one', () => {
    const [table] = tablesOf([
      series('out', { 2022: 80, 2023: 100, '2024-01': 9 }, BRAZIL),
      series('in', { 2023: 110, 2024: 120 }, CHINA),
    ]);
    expect(table?.reporters).toEqual([BRAZIL, CHINA]);
    expect(table?.rows.map(({ year, values }) => [year, ...values])).toEqual([
      [2022, 80, undefined],
      [2023, 100, 110],
      [2024, undefined, 120],
    ]);
    expect(table?.rows[0]?.difference).toBeUndefined();
    expect(table?.rows[1]?.difference).toBeCloseTo(10);
  });

  it('keep directions, products and units apart', () => {
    const tables = tablesOf([
      series('out', { 2023: 1 }, BRAZIL),
      series('back', { 2023: 1 }, { ...CHINA, direction: 'back' }),
      series('soya', { 2023: 1 }, { ...CHINA, hs: '1201' }),
      series('tonnes', { 2023: 1 }, { reporter: 'CN', unit: 't' }),
    ]);
    expect(tables).toEqual([]);
  });

  it('name the ends of a direction back', () => {
    const [table] = tablesOf([
      series('a', { 2023: 1 }, { reporter: 'CN', direction: 'back' }),
      series('b', { 2023: 1 }, { reporter: 'BR', direction: 'back' }),
    ]);
    expect([table?.from, table?.to]).toEqual(['CN', 'BR']);
  });

  it('take a year from the first series of a country that has it', () => {
    const [table] = tablesOf([
      series('first', { 2023: 1 }, BRAZIL),
      series('second', { 2023: 2, 2024: 3 }, BRAZIL),
      series('china', { 2023: 1 }, CHINA),
    ]);
    expect(table?.rows.map(({ values: [value] }) => value)).toEqual([1, 3]);
  });

  it('are none of series that say nothing of who counted, nor between regions', () => {
    const both = [series('out', { 2023: 1 }, BRAZIL), series('in', { 2023: 1 }, CHINA)];
    expect(tablesOf([series('a', { 2023: 1 }), series('b', { 2023: 1 })])).toEqual([]);
    expect(tablesOf(both, { from: 'latin-america' })).toEqual([]);
  });
});
