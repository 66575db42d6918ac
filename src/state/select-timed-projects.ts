import { createProjectFilter } from '../domain/filtered-projects';
import type { ProjectSummary } from '../domain/project';
import type { ProjectStatus } from '../domain/status';
import { type StatusHistory, statusAtEndOf } from '../domain/status-history';
import { isOneYear, type TimeSpan, YEARS_OF_DATA } from '../domain/time-span';
import { memoizeSelector } from './memoize-selector';
import { appliedFilters, factFinder } from './select-projects';

/** A project that passes the filters in some year, with its status in each year of the data; undefined where it is not shown. */
export interface TimedProject {
  readonly project: ProjectSummary;
  readonly statuses: readonly (ProjectStatus | undefined)[];
}

/** Returns whether a project passes the filters with a status that it may not have at present. */
export type PassesWithStatus = (project: ProjectSummary, status: ProjectStatus) => boolean;

/** Returns the predicate of the projects that pass the filters with a status that they may not have at present. */
export const passesWithStatus = memoizeSelector(
  ['projects', 'projectFacts', 'filters'],
  (state): PassesWithStatus => {
    const { projects } = state;
    if (projects.state !== 'ready') return () => false;
    const all = projects.value;
    const filters = appliedFilters(state);
    const { status: statuses, ...choices } = filters.choices;
    const { indices } = createProjectFilter(all, factFinder(state))({ ...filters, choices });
    const passing = new Set(Array.from(indices, (i) => all[i]?.id));
    return ({ id }, status) => passing.has(id) && (statuses?.includes(status) ?? true);
  },
);

/** Returns the projects of all years that pass the filters, in the order of the list; undefined until they are known. */
export const timedProjects = memoizeSelector(
  ['projects', 'projectFacts', 'filters', 'recordTimes'],
  (state): readonly TimedProject[] | undefined => {
    const { projects, recordTimes } = state;
    if (projects.state !== 'ready' || recordTimes?.state !== 'ready') return undefined;
    const passes = passesWithStatus(state);
    return projects.value.flatMap((project, i) => {
      const history = recordTimes.value.projects[i];
      if (!history) return [];
      const statuses = statusesByYear(history).map((status) =>
        status && passes(project, status) ? status : undefined,
      );
      return statuses.some((status) => status !== undefined) ? [{ project, statuses }] : [];
    });
  },
);

function statusesByYear(
  history: StatusHistory<ProjectStatus>,
): readonly (ProjectStatus | undefined)[] {
  return YEARS_OF_DATA.map((year) => statusAtEndOf(history, year));
}

/** Returns the one year that is shown; undefined for the latest and for several years. */
export function shownYear({ time }: { readonly time: TimeSpan | null }): number | undefined {
  return time && isOneYear(time) ? time.to : undefined;
}
