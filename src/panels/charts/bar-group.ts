import type { Sector } from '../../domain/sector';
import type { YearMark } from './year-marks';

export interface Bar {
  readonly value: number;
  readonly title: string;
  readonly isHollow?: boolean;
  /** Gives the bar its colour; the accent colour by default. */
  readonly sector?: Sector;
}

/** The bars of one year or category, grouped or stacked. No bars means no data, which is not zero. */
export interface BarGroup {
  readonly label: string;
  readonly bars: readonly Bar[];
}

/** Returns a group for every year from the first to the last, empty for years without values. */
export function groupsByYear(marks: readonly YearMark[]): readonly BarGroup[] {
  const [first, last] = [marks.at(0)?.year, marks.at(-1)?.year];
  if (first === undefined || last === undefined) return [];
  return Array.from({ length: last - first + 1 }, (_, i) => ({
    label: String(first + i),
    bars: marks.find(({ year }) => year === first + i)?.dots ?? [],
  }));
}
