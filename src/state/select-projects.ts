import {
  countFacets,
  type Filters,
  type FindFacts,
  filterParts,
  partNeedsFacts,
  projectFilter,
  withoutPart,
} from '../domain/filters';
import type { ProjectSummary } from '../domain/project';
import type { DataSlice } from './data-slice';
import type { FiltersSlice } from './filters-slice';
import { memoizeSelector } from './memoize-selector';
import type { ReferencesSlice } from './references-slice';

/** The parts of the state that decide which projects pass the filters. */
export const FILTER_INPUTS = ['filters', 'projectFacts'] as const;
export type FilterInputs = Pick<FiltersSlice & ReferencesSlice, (typeof FILTER_INPUTS)[number]>;

/** Returns a function that finds the facts of a project; while the facts are not fetched it finds none. */
export function factFinder({ projectFacts }: Pick<ReferencesSlice, 'projectFacts'>): FindFacts {
  return projectFacts?.state === 'ready' ? (id) => projectFacts.value.get(id) : () => undefined;
}

/** Returns the filters that can be applied: without the parts that need the facts of projects if these cannot be fetched. */
export function appliedFilters({ filters, projectFacts }: FilterInputs): Filters {
  if (projectFacts?.state !== 'failed') return filters;
  return filterParts(filters).filter(partNeedsFacts).reduce(withoutPart, filters);
}

/** Returns the predicate of the projects that match the filters; none matches one that waits for the facts of projects. */
export const projectMatcher = memoizeSelector(FILTER_INPUTS, (state) =>
  projectFilter(appliedFilters(state), factFinder(state)),
);

/** Returns the projects that match the filters, in the order of the data; empty while they load. */
export const visibleProjects = memoizeSelector(
  ['projects', ...FILTER_INPUTS],
  (state): readonly ProjectSummary[] =>
    state.projects.state === 'ready' ? state.projects.value.filter(projectMatcher(state)) : [],
);

/** Returns the counts of projects by the values of each facet; all are 0 while the projects load. */
export const facetCounts = memoizeSelector(['projects', ...FILTER_INPUTS], (state) =>
  countFacets(
    state.projects.state === 'ready' ? state.projects.value : [],
    factFinder(state),
    appliedFilters(state),
  ),
);

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
