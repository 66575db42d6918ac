import type { FigureValue } from '../../domain/figure';
import type { MarkText } from './chart-point';

/** One value of a year. Conflicting values of one year are separate dots side by side. */
export interface Dot {
  readonly value: number;
  /** Whether the value is derived, estimated, claimed, planned or forecast. */
  readonly isHollow: boolean;
  readonly text: MarkText;
}

/** A year with every value found for it; a year without values has no mark. */
export interface YearMark {
  readonly year: number;
  readonly dots: readonly Dot[];
}

/** Returns the values of whole years, grouped by year. Other periods have no place on an axis of years. */
export function yearMarks(
  values: readonly FigureValue[],
  textOf: (value: FigureValue) => MarkText,
): readonly YearMark[] {
  const years = [...new Set(values.flatMap((each) => drawnYear(each) ?? []))].sort((a, b) => a - b);
  return years.map((year) => ({
    year,
    dots: values.filter((each) => drawnYear(each) === year).flatMap((each) => dotsOf(each)),
  }));

  function dotsOf(each: FigureValue): Dot[] {
    const isHollow = each.qualifier !== 'reported';
    const ends = each.to === undefined ? [each.value] : [each.value, each.to];
    return ends.map((end) => ({ value: Number(end), isHollow, text: textOf(each) }));
  }
}

/** Returns the year at which a value is drawn; undefined if only the table can show it. */
export function drawnYear({ value, period }: FigureValue): number | undefined {
  return typeof value === 'number' ? wholeYear(period) : undefined;
}

/** Returns the number of different years for which a series has values. */
export function yearCount(values: readonly FigureValue[]): number {
  return new Set(values.flatMap((each) => drawnYear(each) ?? [])).size;
}

/** Returns the lowest and the highest value of a year. */
export function spanOfYear({ dots }: YearMark): { readonly low: number; readonly high: number } {
  const values = dots.map(({ value }) => value);
  return { low: Math.min(...values), high: Math.max(...values) };
}

/** Splits the marks into runs of consecutive years. */
export function runsOfYears(marks: readonly YearMark[]): readonly (readonly YearMark[])[] {
  const runs: YearMark[][] = [];
  for (const mark of marks) {
    const run = runs.at(-1);
    if (run?.at(-1)?.year === mark.year - 1) run.push(mark);
    else runs.push([mark]);
  }
  return runs;
}

/** Returns the calendar year that a period spans, as `2023` or `2023-01/2023-12` do; undefined for any other period. */
export function wholeYear(period: string | undefined): number | undefined {
  const match = /^(\d{4})(?:-01(?:-01)?\/(\d{4})-12(?:-31)?)?$/.exec(period ?? '');
  const [, first, last] = match ?? [];
  return first !== undefined && (last ?? first) === first ? Number(first) : undefined;
}
