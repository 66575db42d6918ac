/** Whole years, both included; one year if they are the same. */
export interface TimeSpan {
  readonly from: number;
  readonly to: number;
}

/** The years of the data: from its first event to the year of its version. A test compares them with the published files. */
export const DATA_YEARS: TimeSpan = { from: 1971, to: 2026 };

/** Each year of the data, in order. */
export const YEARS_OF_DATA: readonly number[] = Array.from(
  { length: DATA_YEARS.to - DATA_YEARS.from + 1 },
  (_, i) => DATA_YEARS.from + i,
);

/** Returns whether the data end within a year, so that what is told of it is not that of the whole year. */
export function isUnfinished(year: number): boolean {
  return year === DATA_YEARS.to;
}

/** Returns the year of a date of the forms `YYYY`, `YYYY-MM` and `YYYY-MM-DD`. */
export function yearOfDate(date: string): number {
  return Number(date.slice(0, 4));
}

/** Returns the span of one year. */
export function oneYear(year: number): TimeSpan {
  return { from: year, to: year };
}

export function isOneYear({ from, to }: TimeSpan): boolean {
  return from === to;
}

/** Returns the nearest span within the years of the data, with its ends in order. */
export function withinData({ from, to }: TimeSpan): TimeSpan {
  const [a, b] = [nearestYear(from), nearestYear(to)];
  return a <= b ? { from: a, to: b } : { from: b, to: a };
}

/** Returns whether a partial date, or a stretch of days, lies in a span or touches it. */
export function touches({ from, to }: TimeSpan, date: string, until = date): boolean {
  return yearOfDate(until) >= from && yearOfDate(date) <= to;
}

function nearestYear(year: number): number {
  return Math.min(Math.max(Math.round(year), DATA_YEARS.from), DATA_YEARS.to);
}
