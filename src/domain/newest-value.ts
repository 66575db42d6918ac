import type { Figure, FigureValue } from './figure';

/** A value of a figure without its notes and sources. */
export type BareValue = Pick<FigureValue, 'value' | 'to' | 'qualifier' | 'asOf' | 'period'>;

/** A value with its unit, as lists and tables show it. */
export interface ShownValue extends Pick<Figure, 'unit'>, BareValue {}

/** Returns a value without its notes and sources. */
export function bareValue({ value, to, qualifier, asOf, period }: FigureValue): BareValue {
  return {
    ...{ value, qualifier, asOf },
    ...(to !== undefined && { to }),
    ...(period !== undefined && { period }),
  };
}

/** Returns the newest value of the figure with an id; with `isYearly`, the newest of a whole calendar year. */
export function newestValue(
  figures: readonly Figure[],
  id: string,
  isYearly = false,
): ShownValue | undefined {
  const figure = figures.find((each) => each.id === id);
  const values = figure?.values.filter(({ period }) => !isYearly || /^\d{4}$/.test(period ?? ''));
  const value = newestOf(values ?? []);
  return figure && value && { unit: figure.unit, ...bareValue(value) };
}

/** Returns the value with the latest period, or date where it has no period; the first of equals. */
export function newestOf(values: readonly FigureValue[]): FigureValue | undefined {
  const timeOf = ({ period, asOf: date }: FigureValue) => period ?? date;
  return values.toSorted((a, b) => timeOf(b).localeCompare(timeOf(a)))[0];
}
