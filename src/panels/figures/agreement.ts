import type { FigureValue } from '../../domain/figure';

/**
 * How several values relate. `series` means values of different years, or reported values that grow with
 * their dates, such as totals to date. A value derived by the atlas is no source and cannot conflict with
 * one.
 */
export type Agreement = 'agree' | 'series' | 'at-odds';

export function agreementOf(values: readonly FigureValue[]): Agreement {
  const sourced = values.filter(({ qualifier }) => qualifier !== 'derived');
  const distinct = new Set(sourced.map(({ value, to }) => `${value}–${to}`));
  if (distinct.size < 2) return 'agree';
  const years = yearsOf(values);
  if (years) return years.some((year) => year.size > 1) ? 'at-odds' : 'series';
  return sourced.length === values.length && isSeries(sourced) ? 'series' : 'at-odds';
}

/** Returns the distinct values of each year if all values but a few are of whole years; else undefined. */
function yearsOf(values: readonly FigureValue[]): readonly ReadonlySet<string>[] | undefined {
  const whole = values.filter(isOfWholeYear);
  const years = new Map<string, Set<string>>();
  for (const { period = '', value, to, qualifier } of whole) {
    const known = years.get(period) ?? new Set();
    if (qualifier !== 'derived') known.add(`${value}–${to}`);
    years.set(period, known);
  }
  const arePeriods = values.every(({ period }) => period !== undefined);
  return arePeriods && years.size > 1 ? [...years.values()] : undefined;
}

function isSeries(values: readonly FigureValue[]): boolean {
  return values.every((value, i) => {
    const before = values[i - 1];
    if (value.qualifier !== 'reported' || value.to !== undefined) return false;
    return !before || (before.asOf < value.asOf && Number(before.value) < Number(value.value));
  });
}

/**
 * Returns the values that stand for a figure at a glance: of a series the latest, whatever the order, and the latest
 * whole year rather than a part of the next; else all.
 */
export function headlineValues(values: readonly FigureValue[]): readonly FigureValue[] {
  if (agreementOf(values) !== 'series') return values;
  const years = values.filter(isOfWholeYear);
  const series = years.length > 0 ? years : values;
  return series.toSorted((a, b) => timeOf(a).localeCompare(timeOf(b))).slice(-1);
}

/** Returns the end of the period that a value covers, or its date, which are in ISO 8601. */
function timeOf({ period, asOf }: FigureValue): string {
  return period?.split('/').at(-1) ?? asOf;
}

function isOfWholeYear({ period }: FigureValue): boolean {
  return period !== undefined && /^\d{4}$/.test(period);
}

/** Returns the range from the lowest to the highest value; a single value if they agree or are dates. */
export function spanOf(
  values: readonly Pick<FigureValue, 'value' | 'to'>[],
): Pick<FigureValue, 'value' | 'to'> {
  const numbers = values
    .flatMap(({ value, to }) => [value, to])
    .filter((each) => typeof each === 'number');
  if (numbers.length === 0) return { value: values.at(-1)?.value ?? '' };
  const [least, greatest] = [Math.min(...numbers), Math.max(...numbers)];
  return least === greatest ? { value: least } : { value: least, to: greatest };
}
