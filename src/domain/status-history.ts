import type { MilestoneMark, Project } from './project';
import type { ProjectStatus } from './status';
import { type TimeSpan, touches, yearOfDate } from './time-span';

/** A status that a record has from a partial date on. */
export interface StatusStep<Status extends string = string> {
  readonly date: string;
  readonly status: Status;
}

/** What is known of when the status of a record changed. */
export interface StatusHistory<Status extends string = string> {
  /** In order of date. Before the first one the record was not there, as far as is known. */
  readonly steps: readonly StatusStep<Status>[];
  /** Whether the last change is older than its date, which is only that of the source that tells of it. */
  readonly isUndated: boolean;
}

/**
 * Returns the history of a project from its past milestones. A milestone without a mark is the first that is known of a
 * plan; marks say what changed. Where they do not lead to the present status, that stands from the date of its source.
 */
export function projectHistory({
  status,
  statusAsOf,
  milestones,
}: Pick<Project, 'status' | 'statusAsOf' | 'milestones'>): StatusHistory<ProjectStatus> {
  const past = milestones
    .filter(({ planned }) => !planned)
    .toSorted((a, b) => a.date.localeCompare(b.date));
  const marked = past.flatMap(({ marks }) => marks ?? []);
  const steps: StatusStep<ProjectStatus>[] = [];
  const done: MilestoneMark[] = [];
  let now: ProjectStatus | undefined;
  for (const { date, marks } of past) {
    const next = marks
      ? statusAfter(marks, { now, done, coming: marked.slice(done.length), status })
      : (now ?? (status === 'announced' ? 'announced' : 'planned'));
    if (marks) done.push(marks);
    if (next !== now) steps.push({ date, status: next });
    now = next;
  }
  if (now === status) return { steps, isUndated: false };
  const last = steps.at(-1)?.date ?? statusAsOf;
  return {
    steps: [...steps, { date: last > statusAsOf ? last : statusAsOf, status }],
    isUndated: true,
  };
}

interface Course {
  readonly now: ProjectStatus | undefined;
  /** Marks of earlier milestones. */
  readonly done: readonly MilestoneMark[];
  /** Marks of this milestone and later ones. */
  readonly coming: readonly MilestoneMark[];
  /** The present status. */
  readonly status: ProjectStatus;
}

function statusAfter(mark: MilestoneMark, { now, done, coming, status }: Course): ProjectStatus {
  const isInUse = done.includes('opened') || done.includes('acquired');
  switch (mark) {
    case 'begun':
      return isInUse && now !== undefined ? now : 'construction';
    case 'opened':
      // Of works in phases the first may be open while the rest is built.
      if (status === 'construction') return 'construction';
      return status === 'completed' && !coming.includes('ended') ? 'completed' : 'operating';
    case 'acquired':
      return coming.includes('opened') ? (now ?? 'planned') : 'operating';
    case 'suspended':
      return 'suspended';
    case 'resumed':
      return isInUse ? 'operating' : 'construction';
    case 'ended':
      return ENDS.includes(status) ? status : 'cancelled';
  }
}

/** Statuses to which a milestone that is marked `ended` may lead. */
const ENDS: readonly ProjectStatus[] = ['completed', 'cancelled', 'suspended'];

/** Returns the status at the end of a year; undefined if the record was not there or nothing is known of it then. */
export function statusAtEndOf<S extends string>(
  { steps }: StatusHistory<S>,
  year: number,
): S | undefined {
  return steps.findLast(({ date }) => yearOfDate(date) <= year)?.status;
}

/** Returns the dated changes within a span; a change of an unknown date is none. */
export function changesWithin<S extends string>(
  { steps, isUndated }: StatusHistory<S>,
  span: TimeSpan,
): readonly StatusStep<S>[] {
  return (isUndated ? steps.slice(0, -1) : steps).filter(({ date }) => touches(span, date));
}

/**
 * Returns what is not known of a record at the end of a year: `start`, whether it was there at all; `change`, whether it had
 * changed since its last dated status.
 */
export function unknownAtEndOf(
  { steps, isUndated }: StatusHistory,
  year: number,
): 'start' | 'change' | undefined {
  const last = steps.at(-1);
  if (!isUndated || last === undefined || yearOfDate(last.date) <= year) return undefined;
  const before = steps.at(-2);
  if (before === undefined) return 'start';
  return yearOfDate(before.date) <= year ? 'change' : undefined;
}

/**
 * What is known of a record at the end of a year: its status; the last status that is dated, if it has changed since, perhaps
 * later than the year; that it was not there yet; or nothing, since its start is not dated.
 */
export type StatusThen<Status extends string = string> =
  | { readonly kind: 'known' | 'last-dated'; readonly status: Status }
  | { readonly kind: 'not-yet' | 'undated' };

export function statusThen<S extends string>(
  history: StatusHistory<S>,
  year: number,
): StatusThen<S> {
  const status = statusAtEndOf(history, year);
  const unknown = unknownAtEndOf(history, year);
  if (status !== undefined) return { kind: unknown ? 'last-dated' : 'known', status };
  return { kind: unknown ? 'undated' : 'not-yet' };
}
