import { describe, expect, it } from 'vitest';
import { translator } from '../../i18n/translator';
import { valueAxis, yearTicks } from './value-axis';

const EN = { locale: 'en', t: translator('en') } as const;
const ZH = { locale: 'zh', t: translator('zh') } as const;

describe('the axis of values', () => {
  it('names its unit at the top only', () => {
    const { ticks } = valueAxis(28.8e9, 'usd', EN);
    expect(ticks.map(({ label }) => label)).toEqual(['0', '10', '20', 'USD 30bn']);
  });

  it('begins at zero however close the values are', () => {
    expect(valueAxis(5, 'percent', EN).ticks[0]?.value).toBe(0);
  });

  it('holds the greatest value', () => {
    for (const greatest of [1, 7, 99, 101, 565.28e9]) {
      expect(valueAxis(greatest, 'usd', EN).top).toBeGreaterThanOrEqual(greatest);
    }
  });

  it('formats the values of marks in the unit of the top', () => {
    expect(valueAxis(28.8e9, 'usd', EN).formatValue(5.437e9)).toBe('5.44');
    expect(valueAxis(28.8e9, 'usd', ZH).formatValue(5.437e9)).toBe('54.4');
  });

  it('has no fractional ticks for counts', () => {
    const { ticks } = valueAxis(2, 'count', EN);
    expect(ticks.every(({ value }) => Number.isInteger(value))).toBe(true);
  });

  it('has a top above zero if every value is zero', () => {
    expect(valueAxis(0, 'usd', EN).top).toBeGreaterThan(0);
  });
});

describe('yearTicks', () => {
  it('labels every year that fits', () => {
    expect(yearTicks(2021, 2024, 8)).toEqual([2024, 2021, 2023, 2022]);
  });

  it('skips years where space is short, the last and the first coming first', () => {
    expect(yearTicks(2010, 2025, 5)).toEqual([2025, 2010, 2020, 2015]);
  });

  it('leaves out years too close to the first', () => {
    expect(yearTicks(2011, 2024, 8)).toEqual([2024, 2011, 2022, 2020, 2018, 2016, 2014]);
  });

  it('labels a single year', () => {
    expect(yearTicks(2025, 2025, 5)).toEqual([2025]);
  });

  it('labels the ends alone if nothing else fits', () => {
    expect(yearTicks(1900, 2025, 1)).toEqual([2025, 1900]);
  });
});
