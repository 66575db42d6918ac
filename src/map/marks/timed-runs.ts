import { type TimeSpan, YEARS_OF_DATA } from '../../domain/time-span';

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
  for (const [index, year] of YEARS_OF_DATA.entries()) {
    const value = valueAt(index);
    const text = textOf(value);
    const last = runs.at(-1);
    if (last?.text === text && last.to === year - 1) last.to = year;
    else if (text !== '') runs.push({ value, text, from: year, to: year });
  }
  return runs.map(({ value, from, to }) => ({ value, from, to }));
}
