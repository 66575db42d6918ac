import { describe, expect, it } from 'vitest';
import type { TradeSeries } from '../../../domain/trade-flow';
import { translator } from '../../../i18n/translator';
import { mostInformativeSeries, placeName, seriesName } from './trade-series';

function series(id: string, ...periods: string[]): TradeSeries {
  return {
    id,
    label: { en: id, es: id, pt: id, zh: id },
    unit: 'usd',
    values: periods.map((period) => ({
      period,
      value: 1,
      qualifier: 'reported',
      asOf: '2025',
      sources: ['a'],
    })),
  };
}

describe('mostInformativeSeries', () => {
  it('is the total', () => {
    const all = [series('copper', '2021', '2022', '2023'), series('total', '2021', '2022', '2023')];
    expect(mostInformativeSeries(all)?.id).toBe('total');
  });

  it('is the first with three years if no total has them', () => {
    const all = [series('total', '2021'), series('copper', '2021', '2022', '2023')];
    expect(mostInformativeSeries(all)?.id).toBe('copper');
  });

  it('is undefined if all values are of months', () => {
    expect(
      mostInformativeSeries([series('total', '2021-01', '2021-02', '2021-03')]),
    ).toBeUndefined();
  });
});

describe('seriesName', () => {
  it('has the code of the goods and the basis of the values, where they are known', () => {
    const named = (more: Partial<TradeSeries>) =>
      seriesName({ ...series('copper'), ...more }, 'en', translator('en', 'records'));
    expect(named({})).toBe('copper');
    expect(named({ hs: '2603', basis: 'fob' })).toBe('copper · HS 2603 · FOB');
  });
});

describe('placeName', () => {
  it('names a country', () => {
    expect(placeName('PE', 'es', translator('es', 'records'))).toBe('Perú');
  });

  it('names a region that has no code', () => {
    expect(placeName('latin-america', 'en', translator('en', 'records'))).toBe('Latin America');
  });
});
