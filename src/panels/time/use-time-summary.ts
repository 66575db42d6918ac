import { useMemo } from 'react';
import { createProjectFilter } from '../../domain/filtered-projects';
import type { ProjectSummary } from '../../domain/project';
import { DATA_YEARS, oneYear } from '../../domain/time-span';
import { appliedFilters, factFinder } from '../../state/select-projects';
import type { AppState } from '../../state/store';
import { useAtlas } from '../context/atlas-context';
import { summaryOf, type TimeSummary } from './time-summary';

const NONE: readonly ProjectSummary[] = [];

/** Returns what is to be told of the chosen time, or of the last year; undefined until it can be. */
export function useTimeSummary(): TimeSummary | undefined {
  const projects = useAtlas((state) => state.projects);
  const times = useAtlas((state) => state.recordTimes);
  const facts = useAtlas((state) => state.projectFacts);
  const filters = useAtlas((state) => state.filters);
  const time = useAtlas((state) => state.time);
  return useMemo(() => {
    if (projects.state !== 'ready' || times?.state !== 'ready') return undefined;
    const passes = statusFilter(projects.value, { filters, projectFacts: facts });
    return summaryOf(projects.value, times.value, time ?? oneYear(DATA_YEARS.to), passes);
  }, [projects, times, facts, filters, time]);
}

/** Returns whether a project passes the filters with a status that it may not have at present. */
function statusFilter(
  all: readonly ProjectSummary[],
  state: Pick<AppState, 'filters' | 'projectFacts'>,
): (project: ProjectSummary, status: string) => boolean {
  const filters = appliedFilters(state);
  const { status: statuses, ...choices } = filters.choices;
  const { indices } = createProjectFilter(all, factFinder(state))({ ...filters, choices });
  const passing = new Set(Array.from(indices, (i) => all[i] ?? NONE[0]));
  return (project, status) => passing.has(project) && (statuses?.includes(status) ?? true);
}
