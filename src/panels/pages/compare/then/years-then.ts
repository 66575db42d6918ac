import type { Ownership } from '../../../../domain/port';
import {
  changesWithin,
  type StatusHistory,
  type StatusStep,
  statusThen,
} from '../../../../domain/status-history';
import { isOneYear, type TimeSpan, yearOfDate } from '../../../../domain/time-span';

/** Returns the years at whose ends records are compared: the chosen one, or both ends of a span. */
export function yearsThen(time: TimeSpan): readonly number[] {
  return isOneYear(time) ? [time.to] : [time.from, time.to];
}

/** What changed between the ends of two years. */
export interface ChangesBetween<Status extends string> {
  readonly dated: readonly StatusStep<Status>[];
  /** The present status, if it began at a date that no source gives and perhaps between the two. */
  readonly undated: Status | undefined;
}

export function changesBetween<S extends string>(
  history: StatusHistory<S>,
  { from, to }: TimeSpan,
): ChangesBetween<S> {
  const last = history.steps.at(-1);
  const mayLieBetween = history.isUndated && last !== undefined && yearOfDate(last.date) > from;
  return {
    dated: changesWithin(history, { from: from + 1, to }),
    undated: mayLieBetween ? last.status : undefined,
  };
}

/** Returns what of a list was published or agreed by the end of a year, of the latest such year alone. */
export function latestBy<T>(
  list: readonly T[],
  yearOf: (each: T) => number,
  year: number,
): readonly T[] {
  const past = list.filter((each) => yearOf(each) <= year);
  const latest = Math.max(...past.map(yearOf));
  return past.filter((each) => yearOf(each) === latest);
}

/** Returns who owned a port at the end of a year, as far as the record dates it. */
export function ownersThen(
  ownership: readonly Ownership[] | undefined,
  year: number,
): Ownership | undefined {
  return ownership
    ?.toSorted((a, b) => a.since.localeCompare(b.since))
    .findLast(
      ({ since, until }) =>
        yearOfDate(since) <= year && (until === undefined || yearOfDate(until) > year),
    );
}

/** Returns texts of what is known of a record at the ends of years, equal for equal knowledge; undefined if some is not known. */
export function contentThen(history: StatusHistory, years: readonly number[]): string | undefined {
  const then = years.map((year) => statusThen(history, year));
  if (then.some(({ kind }) => kind === 'undated' || kind === 'last-dated')) return undefined;
  return then.map((each) => ('status' in each ? each.status : each.kind)).join();
}
