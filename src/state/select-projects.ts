import { createProjectFilter } from '../domain/filtered-projects';
import {
  type Filters,
  type FindFacts,
  filterParts,
  partNeedsFacts,
  withoutPart,
} from '../domain/filters';
import type { ProjectSummary } from '../domain/project';
import type { DataSlice } from './data-slice';
import type { FiltersSlice } from './filters-slice';
import { memoizeSelector } from './memoize-selector';
import type { ReferencesSlice } from './references-slice';
import { projectsOfTime } from './select-time';

/** The parts of the state that decide which projects pass the filters. */
export const FILTER_INPUTS = ['filters', 'projectFacts', 'time', 'recordTimes'] as const;
type FilterInputs = Pick<FiltersSlice & ReferencesSlice, 'filters' | 'projectFacts'>;

/** Returns a function that finds the facts of a project; while the facts are not fetched it finds none. */
export function factFinder({ projectFacts }: Pick<ReferencesSlice, 'projectFacts'>): FindFacts {
  return projectFacts?.state === 'ready' ? (id) => projectFacts.value.get(id) : () => undefined;
}

/** Returns the filters that can be applied: without the parts that need the facts of projects if these cannot be fetched. */
export function appliedFilters({ filters, projectFacts }: FilterInputs): Filters {
  if (projectFacts?.state !== 'failed') return filters;
  return filterParts(filters).filter(partNeedsFacts).reduce(withoutPart, filters);
}

const projectFilter = memoizeSelector(
  ['projects', 'projectFacts', 'time', 'recordTimes'],
  (state) => createProjectFilter(projectsOfTime(state), factFinder(state)),
);

/** Returns what the filters leave of the projects; nothing passes a part that waits for the facts of projects. */
export const filteredProjects = memoizeSelector(['projects', ...FILTER_INPUTS], (state) =>
  projectFilter(state)(appliedFilters(state)),
);

/** Returns the projects that match the filters, in the order of the data; empty while they load. */
export const visibleProjects = memoizeSelector(['projects', ...FILTER_INPUTS], (state) => {
  const all = projectsOfTime(state);
  const { indices } = filteredProjects(state);
  if (indices.length === all.length) return all;
  return Array.from(indices, (i) => all[i]).filter((each) => each !== undefined);
});

/** Returns the number of projects that match the filters. */
export function visibleCount(state: Parameters<typeof filteredProjects>[0]): number {
  return filteredProjects(state).indices.length;
}

/** Returns the predicate of the projects that match the filters. */
export const projectMatcher = memoizeSelector(['projects', ...FILTER_INPUTS], (state) => {
  const visible = new Set(visibleProjects(state).map(({ id }) => id));
  return ({ id }: ProjectSummary) => visible.has(id);
});

/** Returns the project with a present or former id. */
export function findProject(
  { projects }: Pick<DataSlice, 'projects'>,
  id: string,
): ProjectSummary | undefined {
  if (projects.state !== 'ready') return undefined;
  return (
    projects.value.find((project) => project.id === id) ??
    projects.value.find((project) => project.formerIds?.includes(id))
  );
}
