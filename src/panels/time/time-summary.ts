import type { ProjectSummary } from '../../domain/project';
import type { RecordTimes } from '../../domain/record-times';
import { PROJECT_STATUSES, type ProjectStatus } from '../../domain/status';
import {
  changesWithin,
  type StatusStep,
  statusAtEndOf,
  unknownAtEndOf,
} from '../../domain/status-history';
import type { TimeSpan } from '../../domain/time-span';
import type { PassesWithStatus } from '../../state/select-timed-projects';

/** A dated change of a project. */
export interface ProjectChange extends StatusStep<ProjectStatus> {
  readonly project: ProjectSummary;
}

/** What is to be told of a time, of the projects that pass the filters. */
export interface TimeSummary {
  /** How many projects had each status at the end of the year before the first one shown, and at the end of the last one. */
  readonly before: StatusCounts;
  readonly after: StatusCounts;
  /** In order of date. */
  readonly changes: readonly ProjectChange[];
  /** Projects that may have been there, but whose first date is not known. */
  readonly unknownStarts: readonly ProjectSummary[];
  /** Projects that may have changed since the last status that is dated. */
  readonly unknownChanges: readonly ProjectSummary[];
}

export type StatusCounts = Readonly<Record<ProjectStatus, number>>;

/** Returns the summary of a span. `all` is the whole list of projects at present; `passes` says which of them are counted. */
export function summaryOf(
  all: readonly ProjectSummary[],
  { projects }: Pick<RecordTimes, 'projects'>,
  time: TimeSpan,
  passes: PassesWithStatus,
): TimeSummary {
  const [before, after] = [noCounts(), noCounts()];
  const changes: ProjectChange[] = [];
  const unknownStarts: ProjectSummary[] = [];
  const unknownChanges: ProjectSummary[] = [];
  all.forEach((project, i) => {
    const history = projects[i];
    if (!history) return;
    const [earlier, later] = [
      statusAtEndOf(history, time.from - 1),
      statusAtEndOf(history, time.to),
    ];
    const unknown = unknownAtEndOf(history, time.to);
    if (earlier && passes(project, earlier)) before[earlier] += 1;
    if (unknown === 'start' && passes(project, project.status)) unknownStarts.push(project);
    if (later === undefined || !passes(project, later)) return;
    after[later] += 1;
    if (unknown === 'change') unknownChanges.push(project);
    for (const step of changesWithin(history, time)) changes.push({ ...step, project });
  });
  return {
    ...{ before, after, unknownStarts, unknownChanges },
    changes: changes.toSorted((a, b) => a.date.localeCompare(b.date)),
  };
}

function noCounts(): Record<ProjectStatus, number> {
  return Object.fromEntries(PROJECT_STATUSES.map((status) => [status, 0])) as Record<
    ProjectStatus,
    number
  >;
}

/** Returns the ids of the projects that changed. */
export function changedProjects({ changes }: Pick<TimeSummary, 'changes'>): ReadonlySet<string> {
  return new Set(changes.map(({ project }) => project.id));
}

/** Returns how many there are of all statuses, as lists count them. */
export function allOf(counts: StatusCounts): number {
  return PROJECT_STATUSES.reduce((sum, status) => sum + counts[status], 0);
}
