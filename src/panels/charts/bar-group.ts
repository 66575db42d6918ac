import type { Sector } from '../../domain/sector';
import type { YearMark } from './year-marks';

export interface Bar {
  readonly value: number;
  readonly title: string;
  readonly isHollow?: boolean;
  /** Whose colour it wears; the accent where there is none. */
  readonly sector?: Sector;
}

/** The bars of one year or category, beside or upon each other. None is a gap, not a nought. */
export interface BarGroup {
  readonly label: string;
  readonly bars: readonly Bar[];
}

/** A group for every year from the first to the last, empty where nothing was found. */
export function groupsByYear(marks: readonly YearMark[]): readonly BarGroup[] {
  const [first, last] = [marks.at(0)?.year, marks.at(-1)?.year];
  if (first === undefined || last === undefined) return [];
  return Array.from({ length: last - first + 1 }, (_, i) => ({
    label: String(first + i),
    bars: marks.find(({ year }) => year === first + i)?.dots ?? [],
  }));
}
