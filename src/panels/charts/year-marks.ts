import type { FigureValue } from '../../domain/figure';

/** One value of a year. Conflicting values of one year stand beside each other. */
export interface Dot {
  readonly value: number;
  /** Anything but a plain report: derived, estimated, claimed, planned or forecast. */
  readonly isHollow: boolean;
  readonly title: string;
}

/** A year and every value found of it; a year without any has no mark. */
export interface YearMark {
  readonly year: number;
  readonly dots: readonly Dot[];
}

/** The values of whole years, by year. Other spans cannot stand on an axis of years. */
export function yearMarks(
  values: readonly FigureValue[],
  titleOf: (value: FigureValue) => string,
): readonly YearMark[] {
  const years = [...new Set(values.flatMap((each) => drawnYear(each) ?? []))].sort((a, b) => a - b);
  return years.map((year) => ({
    year,
    dots: values.filter((each) => drawnYear(each) === year).flatMap((each) => dotsOf(each)),
  }));

  function dotsOf(each: FigureValue): Dot[] {
    const isHollow = each.qualifier !== 'reported';
    const ends = each.to === undefined ? [each.value] : [each.value, each.to];
    return ends.map((end) => ({ value: Number(end), isHollow, title: titleOf(each) }));
  }
}

/** The year in which a value is drawn; undefined of one that only the table can show. */
export function drawnYear({ value, period }: FigureValue): number | undefined {
  return typeof value === 'number' ? wholeYear(period) : undefined;
}

/** How many different years a series has values of. */
export function yearCount(values: readonly FigureValue[]): number {
  return new Set(values.flatMap((each) => drawnYear(each) ?? [])).size;
}

/** The least and the greatest value of a year. */
export function spanOfYear({ dots }: YearMark): { readonly low: number; readonly high: number } {
  const values = dots.map(({ value }) => value);
  return { low: Math.min(...values), high: Math.max(...values) };
}

/** Years that follow each other without a gap, run by run. */
export function runsOfYears(marks: readonly YearMark[]): readonly (readonly YearMark[])[] {
  const runs: YearMark[][] = [];
  for (const mark of marks) {
    const run = runs.at(-1);
    if (run?.at(-1)?.year === mark.year - 1) run.push(mark);
    else runs.push([mark]);
  }
  return runs;
}

/** The calendar year that a period is: `2023`, `2023-01/2023-12`. Undefined of any other span. */
export function wholeYear(period: string | undefined): number | undefined {
  const match = /^(\d{4})(?:-01(?:-01)?\/(\d{4})-12(?:-31)?)?$/.exec(period ?? '');
  const [, first, last] = match ?? [];
  return first !== undefined && (last ?? first) === first ? Number(first) : undefined;
}
