import { describe, expect, it } from 'vitest';
import type { FigureValue, Qualifier } from '../../domain/figure';
import { monthSpans, monthsOf, monthText, uncoveredMonths } from './month-spans';

function value(period: string, amount: number, qualifier: Qualifier = 'reported'): FigureValue {
  return { value: amount, period, qualifier, asOf: '2025', sources: [] };
}

const spansOf = (...values: FigureValue[]) =>
  monthSpans(values, ({ period = '' }) => ({ value: period, source: '' }));

describe('monthsOf', () => {
  it('reads a month, a span of months and a year', () => {
    const january = 2025 * 12;
    expect(monthsOf('2025-08')).toEqual([january + 7, january + 7]);
    expect(monthsOf('2024-11/2025-05')).toEqual([january - 2, january + 4]);
    expect(monthsOf('2025')).toEqual([january, january + 11]);
  });

  it.each(['2025-05/2025-01', '2025-01-05', '2021/2024', '', undefined])(
    'finds no months in %s',
    (period) => {
      expect(monthsOf(period)).toBeUndefined();
    },
  );
});

describe('spans of months', () => {
  it('have the average a month of what was counted over several', () => {
    const [span] = spansOf(value('2025-01/2025-05', 94_400));
    expect(span?.monthly).toBe(18_880);
    expect(span?.value).toBe(94_400);
  });

  it('leave out forecasts and plans, and mark what is claimed', () => {
    const spans = spansOf(
      value('2025', 350_000, 'forecast'),
      value('2024-11/2025-10', 270_000, 'claimed'),
    );
    expect(spans.map(({ isHollow }) => isHollow)).toEqual([true]);
  });

  it('are in the order of their beginnings, longer ones first', () => {
    const spans = spansOf(value('2025-08', 1), value('2025-01', 2), value('2025-01/2025-05', 3));
    expect(spans.map((span) => span.value)).toEqual([3, 2, 1]);
  });
});

describe('uncoveredMonths', () => {
  it('are those that no value counts', () => {
    const spans = spansOf(value('2025-01/2025-02', 1), value('2025-04', 1));
    const months = uncoveredMonths(spans, 2025 * 12, 2025 * 12 + 5);
    expect(months.map(monthText)).toEqual(['2025-03', '2025-05', '2025-06']);
  });
});
