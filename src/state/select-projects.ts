import type { ProjectSummary } from '../domain/project';
import { projectText } from '../domain/project-text';
import { textMatcher } from '../domain/text-match';
import type { DataSlice } from './data-slice';
import type { Filters, FiltersSlice } from './filters-slice';

/** Returns whether a project matches all filters. */
export function matchesFilters(
  project: ProjectSummary,
  { sectors, statuses, text }: Filters,
): boolean {
  return (
    (sectors === null || sectors.includes(project.sector)) &&
    (statuses === null || statuses.includes(project.status)) &&
    (text.trim() === '' || textMatcher(text)(projectText(project)))
  );
}

/** Returns the projects that match the filters, in the order of the data; empty while they load. */
export function visibleProjects({
  projects,
  filters,
}: Pick<DataSlice & FiltersSlice, 'projects' | 'filters'>): readonly ProjectSummary[] {
  if (projects.state !== 'ready') return [];
  return projects.value.filter((project) => matchesFilters(project, filters));
}

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
