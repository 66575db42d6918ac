import { describe, expect, it } from 'vitest';
import type { FigureValue, Qualifier } from '../../domain/figure';
import { drawnYear, runsOfYears, spanOfYear, wholeYear, yearCount, yearMarks } from './year-marks';

function value(period: string, amount: number, qualifier: Qualifier = 'reported'): FigureValue {
  return { value: amount, period, qualifier, asOf: '2025', sources: ['a'] };
}

const marksOf = (...values: FigureValue[]) =>
  yearMarks(values, ({ period = '' }) => ({ value: period, source: '' }));

describe('marks of years', () => {
  it('are in the order of years, whatever the order of the record', () => {
    const marks = marksOf(value('2025', 3), value('2023', 1));
    expect(marks.map(({ year }) => year)).toEqual([2023, 2025]);
  });

  it('keep both values of a year on which sources differ, and no average of them', () => {
    const [mark] = marksOf(value('2022', 495), value('2022', 500));
    expect(mark?.dots.map((dot) => dot.value)).toEqual([495, 500]);
    expect(mark && spanOfYear(mark)).toEqual({ low: 495, high: 500 });
  });

  it('have none for a year without values, rather than a zero', () => {
    expect(marksOf(value('2010', 1), value('2012', 2))).toHaveLength(2);
  });

  it('leave periods other than years to the table', () => {
    expect(marksOf(value('2025-01/2025-09', 9))).toEqual([]);
    expect(drawnYear(value('2025-01/2025-09', 9))).toBeUndefined();
  });

  it('are hollow where the value is not a plain report', () => {
    const [mark] = marksOf(value('2018', 1, 'derived'), value('2018', 2));
    expect(mark?.dots.map((dot) => dot.isHollow)).toEqual([true, false]);
  });

  it('show both ends of a range', () => {
    const [mark] = marksOf({ ...value('2025', 500), to: 700 });
    expect(mark && spanOfYear(mark)).toEqual({ low: 500, high: 700 });
  });
});

describe('yearCount', () => {
  it('counts a year with several values once', () => {
    expect(yearCount([value('2022', 1), value('2022', 2), value('2023-04', 3)])).toBe(1);
  });
});

describe('runsOfYears', () => {
  it('breaks where a year is missing', () => {
    const marks = marksOf(value('2015', 1), value('2016', 1), value('2018', 1));
    expect(runsOfYears(marks).map((run) => run.map(({ year }) => year))).toEqual([
      [2015, 2016],
      [2018],
    ]);
  });
});

describe('wholeYear', () => {
  it.each(['2023', '2023-01/2023-12', '2023-01-01/2023-12-31'])('is 2023 for %s', (period) => {
    expect(wholeYear(period)).toBe(2023);
  });

  it.each(['2023-04', '2023-01/2023-11', '2022-01/2023-12', '2021/2024', '', undefined])(
    'finds no year in %s',
    (period) => {
      expect(wholeYear(period)).toBeUndefined();
    },
  );
});
