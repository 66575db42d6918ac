import type { FigureValue } from '../../domain/figure';
import type { MarkText } from './chart-point';

/** A value over whole months. Months are counted from January of the year 0. */
export interface MonthSpan {
  readonly first: number;
  readonly last: number;
  readonly value: number;
  /** The value divided by the number of months; that of the value itself for one month. */
  readonly monthly: number;
  /** Whether the value is anything but a plain report. */
  readonly isHollow: boolean;
  readonly text: MarkText;
}

/** Returns the values that were counted over whole months, in the order of their beginnings; forecasts and plans are left out. */
export function monthSpans(
  values: readonly FigureValue[],
  textOf: (value: FigureValue, monthly: number) => MarkText,
): readonly MonthSpan[] {
  const spans = values.flatMap((each): readonly MonthSpan[] => {
    const months = monthsOf(each.period);
    const isCounted = each.qualifier !== 'forecast' && each.qualifier !== 'planned';
    if (!months || !isCounted || typeof each.value !== 'number') return [];
    const [first, last] = months;
    const monthly = each.value / (last - first + 1);
    const isHollow = each.qualifier !== 'reported';
    return [{ first, last, value: each.value, monthly, isHollow, text: textOf(each, monthly) }];
  });
  return spans.toSorted((a, b) => a.first - b.first || b.last - a.last);
}

/** Returns the first and the last month of `2025-08`, `2025-01/2025-05` or `2025`; undefined for any other period. */
export function monthsOf(period: string | undefined): readonly [number, number] | undefined {
  const year = /^(\d{4})$/.exec(period ?? '');
  if (year) return [Number(year[1]) * 12, Number(year[1]) * 12 + 11];
  const match = /^(\d{4})-(\d\d)(?:\/(\d{4})-(\d\d))?$/.exec(period ?? '');
  if (!match) return undefined;
  const [, fromYear, fromMonth, toYear = fromYear, toMonth = fromMonth] = match;
  const [first, last] = [monthOf(fromYear, fromMonth), monthOf(toYear, toMonth)];
  return first <= last ? [first, last] : undefined;
}

/** Returns a month as dates are written: `2025-08`. */
export function monthText(month: number): string {
  const number = String((month % 12) + 1).padStart(2, '0');
  return `${Math.floor(month / 12)}-${number}`;
}

/** Returns the runs of months from `first` to `last` that no span covers. */
export function uncoveredMonths(
  spans: readonly Pick<MonthSpan, 'first' | 'last'>[],
  first: number,
  last: number,
): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, i) => first + i).filter(
    (month) => !spans.some((span) => span.first <= month && month <= span.last),
  );
}

function monthOf(year = '', month = ''): number {
  return Number(year) * 12 + Number(month) - 1;
}
