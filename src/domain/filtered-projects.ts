import { type FacetId, facetOf, RANGE_FACETS, type RangeFacetId } from './facet';
import { createFilter, type FilteredRecords } from './filtered-records';
import type { Filters, FindFacts } from './filters';
import type { ProjectSummary } from './project';
import type { ProjectFacts } from './project-facts';
import { projectTexts } from './project-text';

/** Returns the function that filters a list of projects. Facts are looked up once, when a filter first needs them. */
export function createProjectFilter(
  projects: readonly ProjectSummary[],
  findFacts: FindFacts,
): (filters: Filters) => FilteredRecords {
  let facts: readonly (ProjectFacts | undefined)[] | undefined;
  const factsAt = (index: number) => {
    facts ??= projects.map(({ id }) => findFacts(id));
    return facts[index];
  };
  return createFilter({
    kind: 'projects',
    count: projects.length,
    texts: projectTexts(projects),
    valuesAt: (facet, index) => {
      const project = projects[index];
      return project ? facetOf(facet as FacetId).valuesOf(project, factsAt(index)) : [];
    },
    rangesAt: (facet, index) => {
      const known = factsAt(index);
      return known ? RANGE_FACETS[facet as RangeFacetId].rangesOf(known) : [];
    },
  });
}
