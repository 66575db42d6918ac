import { DATA_YEARS, type TimeSpan } from '../../domain/time-span';

/** The years in which something is the same. */
export interface Run<T> extends TimeSpan {
  readonly value: T;
}

/** Returns the runs of years in which a value has the same text; years with an empty text have none. */
export function runsOf<T>(
  valueAt: (index: number) => T,
  textOf: (value: T) => string,
): readonly Run<T>[] {
  const runs: { value: T; text: string; from: number; to: number }[] = [];
  for (let year = DATA_YEARS.from; year <= DATA_YEARS.to; year++) {
    const value = valueAt(year - DATA_YEARS.from);
    const text = textOf(value);
    const last = runs.at(-1);
    if (last?.text === text && last.to === year - 1) last.to = year;
    else if (text !== '') runs.push({ value, text, from: year, to: year });
  }
  return runs.map(({ value, from, to }) => ({ value, from, to }));
}
