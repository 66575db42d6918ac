import { describe, expect, it } from 'vitest';
import type { FigureValue } from '../../domain/figure';
import { agreementOf, headlineValues } from './agreement';

function value(number: number, asOf: string, more: Partial<FigureValue> = {}): FigureValue {
  return { value: number, asOf, qualifier: 'reported', sources: ['a'], ...more };
}

describe('agreementOf', () => {
  it('is agreement for one value, and for the same value twice', () => {
    expect(agreementOf([value(23, '2024')])).toBe('agree');
    expect(agreementOf([value(23, '2024'), value(23, '2025')])).toBe('agree');
  });

  it('is a series for reported values that grow with their dates', () => {
    expect(agreementOf([value(22, '2025-02'), value(78, '2025-06')])).toBe('series');
  });

  it('is a series for values of different years, rising or falling', () => {
    const years = ['2019', '2020', '2021'].map((period, i) =>
      value([9, 7, 8][i] ?? 0, period, { period }),
    );
    expect(agreementOf(years)).toBe('series');
    const part = value(4, '2022-06', { period: '2022-01/2022-06' });
    expect(agreementOf([...years, part])).toBe('series');
  });

  it('is a conflict for different values of one year', () => {
    const [one, two, later] = [9, 7, 8].map((number, i) =>
      value(number, '2021', { period: i < 2 ? '2020' : '2021' }),
    );
    expect(agreementOf([one, two, later].filter((each) => each !== undefined))).toBe('at-odds');
  });

  it('is a conflict for different values of one date', () => {
    expect(agreementOf([value(94, '2025-05'), value(96, '2025-05')])).toBe('at-odds');
  });

  it('is a conflict for a claim beside a differing report', () => {
    const claim = value(270, '2025-10', { qualifier: 'claimed' });
    expect(agreementOf([claim, value(286, '2025-11')])).toBe('at-odds');
  });

  it('does not count a derived value as a source', () => {
    const derived = { qualifier: 'derived' } as const;
    expect(agreementOf([value(15, '2026', derived), value(17, '2026', derived)])).toBe('agree');
  });
});

describe('headlineValues', () => {
  const year = (period: string, number: number) =>
    value(number, `${Number(period) + 1}-01`, { period });

  it('are the latest year of a series in any order', () => {
    const latest = year('2025', 55);
    expect(headlineValues([latest, year('2016', 37), year('2015', 36)])).toEqual([latest]);
    expect(headlineValues([year('2015', 36), latest, year('2016', 37)])).toEqual([latest]);
  });

  it('are a whole year rather than a part of the next', () => {
    const whole = year('2025', 55);
    const part = value(20, '2026-05', { period: '2026-01/2026-04' });
    expect(headlineValues([part, whole, year('2024', 51)])).toEqual([whole]);
  });

  it('are the total that ends last, whenever it began', () => {
    const part = value(154, '2025-09', { period: '2025-01/2025-09' });
    const whole = value(197, '2025-11', { period: '2024-12/2025-11' });
    expect(headlineValues([part, whole])).toEqual([whole]);
  });

  it('are all values that conflict', () => {
    const values = [value(270, '2025-10'), value(350, '2025-10')];
    expect(headlineValues(values)).toEqual(values);
  });
});
