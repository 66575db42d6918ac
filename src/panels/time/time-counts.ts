import type { LandLegSummary } from '../../domain/corridor';
import type { ProjectSummary } from '../../domain/project';
import type { DatedEvent, DatedLoan, RecordTimes } from '../../domain/record-times';
import { changesWithin, statusAtEndOf, unknownAtEndOf } from '../../domain/status-history';
import { DATA_YEARS, type TimeSpan, YEARS_OF_DATA, yearOfDate } from '../../domain/time-span';
import type { PassesWithStatus } from '../../state/select-timed-projects';

/** How much happened in a year: dated changes of projects, events, and loans that were agreed. */
export interface YearCounts {
  readonly changes: number;
  readonly events: number;
  readonly loans: number;
}

/** Returns how much happened in each year of the data, of the projects that pass; an event counts in each year that it touches. */
export function countsByYear(
  all: readonly ProjectSummary[],
  { projects }: Pick<RecordTimes, 'projects'>,
  events: readonly Pick<DatedEvent, 'date' | 'until'>[],
  loans: readonly Pick<DatedLoan, 'date'>[],
  passes: PassesWithStatus,
): readonly YearCounts[] {
  const counts = YEARS_OF_DATA.map(() => ({ changes: 0, events: 0, loans: 0 }));
  const add = (kind: keyof YearCounts, date: string, until = date) => {
    for (let year = yearOfDate(date); year <= yearOfDate(until); year++) {
      const own = counts[year - DATA_YEARS.from];
      if (own) own[kind] += 1;
    }
  };
  all.forEach((project, i) => {
    const history = projects[i];
    if (!history) return;
    for (const { date, status } of changesWithin(history, DATA_YEARS)) {
      if (passes(project, status)) add('changes', date);
    }
  });
  for (const { date, until } of events) add('events', date, until);
  for (const { date } of loans) add('loans', date);
  return counts;
}

export function totalOf({ changes, events, loans }: YearCounts): number {
  return changes + events + loans;
}

/** Returns the first year with a dated change of a project, from which playing begins. */
export function firstYearOf({ projects }: Pick<RecordTimes, 'projects'>): number {
  const years = projects.flatMap((history) =>
    changesWithin(history, DATA_YEARS).map(({ date }) => yearOfDate(date)),
  );
  return Math.min(DATA_YEARS.to, ...years);
}

/** Returns the span one step later or earlier, as wide as before; null, the latest, beyond the last year. */
export function stepped(time: TimeSpan | null, by: 1 | -1): TimeSpan | null {
  const last = DATA_YEARS.to;
  if (time === null) return by > 0 ? null : { from: last, to: last };
  const { from, to } = { from: time.from + by, to: time.to + by };
  if (from < DATA_YEARS.from) return time;
  if (to > last) return time.from === time.to ? null : time;
  return { from, to };
}

/** Returns a span moved by some years, as wide as before, as far as the data reach. */
export function shifted({ from, to }: TimeSpan, years: number): TimeSpan {
  const by = Math.max(DATA_YEARS.from - from, Math.min(DATA_YEARS.to - to, years));
  return { from: from + by, to: to + by };
}

/** Returns the dated changes of services within a span, and at its end how many ran and of how many that is not known. */
export function servicesWithin(services: RecordTimes['services'], time: TimeSpan) {
  const changes = services
    .flatMap(({ id, name, history }) =>
      changesWithin(history, time).map((step) => ({ id, name, ...step })),
    )
    .toSorted(byDate);
  const statuses = services.map(({ history }) => ({
    now: statusAtEndOf(history, time.to),
    isUnknown: unknownAtEndOf(history, time.to) !== undefined,
  }));
  return {
    changes,
    running: statuses.filter(({ now, isUnknown }) => now === 'running' && !isUnknown).length,
    unknown: statuses.filter(({ now, isUnknown }) => isUnknown || now === 'changed').length,
  };
}

/** Returns the ways over land whose status began within a span, and how many of those open have no date. */
export function waysWithin(
  legs: readonly LandLegSummary[],
  histories: RecordTimes['legs'],
  time: TimeSpan,
) {
  const changes = legs
    .flatMap((leg) => {
      const history = histories.get(leg.id);
      return history ? changesWithin(history, time).map((step) => ({ leg, ...step })) : [];
    })
    .toSorted(byDate);
  const unknown = legs.filter(
    ({ id, status }) => status === 'open' && histories.get(id)?.isUndated === true,
  ).length;
  return { changes, unknown };
}

function byDate(a: { readonly date: string }, b: { readonly date: string }): number {
  return a.date.localeCompare(b.date);
}
