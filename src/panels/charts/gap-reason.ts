import type { ChartSeries } from './table/series-table';

/** Why a series has no value for some years: as sources show, because only parts of them were found, or not known. */
export type GapReason =
  | { readonly kind: 'stated'; readonly gap: NonNullable<ChartSeries['gaps']>[number] }
  | { readonly kind: 'parts'; readonly periods: readonly string[] }
  | { readonly kind: 'unknown' };

/** Returns why a series has no value from one year to another, both included. */
export function gapReason(
  { values, gaps = [] }: Pick<ChartSeries, 'values' | 'gaps'>,
  first: number,
  last: number,
): GapReason {
  const gap = gaps.find(({ from, to }) => from <= last && to >= first);
  if (gap) return { kind: 'stated', gap };
  const periods = values.flatMap(({ period = '' }) => {
    const [start = '', end = start] = period.split('/').map((date) => date.slice(0, 4));
    return Number(start) >= first && Number(end) <= last ? [period] : [];
  });
  return periods.length > 0
    ? { kind: 'parts', periods: [...new Set(periods)] }
    : { kind: 'unknown' };
}
