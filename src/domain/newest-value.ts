import type { Figure, FigureValue } from './figure';

/** A figure and one of its values. */
export interface ShownValue {
  readonly figure: Figure;
  readonly value: FigureValue;
}

/** Returns the newest value of the figure with an id; with `isYearly`, the newest of a whole calendar year. */
export function newestValue(
  figures: readonly Figure[],
  id: string,
  isYearly = false,
): ShownValue | undefined {
  const figure = figures.find((each) => each.id === id);
  const values = figure?.values.filter(({ period }) => !isYearly || /^\d{4}$/.test(period ?? ''));
  const timeOf = ({ period, asOf: date }: FigureValue) => period ?? date;
  const value = values?.toSorted((a, b) => timeOf(b).localeCompare(timeOf(a)))[0];
  return figure && value ? { figure, value } : undefined;
}
