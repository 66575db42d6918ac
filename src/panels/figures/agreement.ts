import type { FigureValue } from '../../domain/figure';

/**
 * How several answers stand to each other. `series`: reported values that grow with their dates, as
 * totals to date do. What we derive ourselves is no source and cannot be at odds with one.
 */
export type Agreement = 'agree' | 'series' | 'at-odds';

export function agreementOf(values: readonly FigureValue[]): Agreement {
  const sourced = values.filter(({ qualifier }) => qualifier !== 'derived');
  const distinct = new Set(sourced.map(({ value, to }) => `${value}–${to}`));
  if (distinct.size < 2) return 'agree';
  return sourced.length === values.length && isSeries(sourced) ? 'series' : 'at-odds';
}

function isSeries(values: readonly FigureValue[]): boolean {
  return values.every((value, i) => {
    const before = values[i - 1];
    if (value.qualifier !== 'reported' || value.to !== undefined) return false;
    return !before || (before.asOf < value.asOf && Number(before.value) < Number(value.value));
  });
}
