import {
  FACET_IDS,
  type FacetId,
  facetOf,
  RANGE_FACET_IDS,
  RANGE_FACETS,
  type Range,
  type RangeFacetId,
} from './facet';
import type { ProjectFacts } from './project-facts';

/** The filters of projects: one set rules map, lists, table, charts and counts. A project passes if it matches every one. */
export interface Filters {
  /** Values of which a project must have one, by facet, in the facet's order. An absent facet admits all, an empty list none. */
  readonly choices: Readonly<Partial<Record<FacetId, readonly string[]>>>;
  /** Ranges that one value of a project must meet; a project without a value does not pass. */
  readonly ranges: Readonly<Partial<Record<RangeFacetId, Range>>>;
  /** Words that a project must contain, as typed; blank text matches every project. */
  readonly text: string;
}

export const NO_FILTERS: Filters = { choices: {}, ranges: {}, text: '' };

/** One part of the filters, as a chip shows it. */
export type FilterPart = FacetId | RangeFacetId | 'text';

/** Returns the facts of a project; undefined if the file has none of it. */
export type FindFacts = (id: string) => ProjectFacts | undefined;

/** Returns the parts of the filters that are set, in the order of the facets. */
export function filterParts({ choices, ranges, text }: Filters): readonly FilterPart[] {
  return [
    ...FACET_IDS.filter((id) => choices[id] !== undefined),
    ...RANGE_FACET_IDS.filter((id) => ranges[id] !== undefined),
    ...(text.trim() === '' ? [] : (['text'] as const)),
  ];
}

/** Returns whether any filter is set. */
export function isFiltered(filters: Filters): boolean {
  return filterParts(filters).length > 0;
}

/** Returns the filters without one part. */
export function withoutPart(filters: Filters, part: FilterPart): Filters {
  if (part === 'text') return { ...filters, text: '' };
  return {
    ...filters,
    choices: omit(filters.choices, part),
    ranges: omit(filters.ranges, part),
  };
}

/** Returns the filters with the choice of a facet in canonical form: ordered, and absent if it admits every value. */
export function withChoice(
  filters: Filters,
  facet: FacetId,
  values: readonly string[] | null,
): Filters {
  const without = withoutPart(filters, facet);
  const all = facetOf(facet).values;
  const chosen =
    values && (all ? all.filter((each) => values.includes(each)) : [...new Set(values)].sort());
  if (chosen === null || chosen.length === all?.length) return without;
  return { ...without, choices: { ...without.choices, [facet]: chosen } };
}

/** Returns whether a part of the filters can be decided only with the facts of the projects. */
export function partNeedsFacts(part: FilterPart): boolean {
  return part !== 'text' && (part in RANGE_FACETS || facetOf(part as FacetId).needsFacts);
}

/** Returns whether any part of the filters needs the facts of the projects. */
export function filtersNeedFacts(filters: Filters): boolean {
  return filterParts(filters).some(partNeedsFacts);
}

function omit<T extends object>(record: T, key: string): T {
  return Object.fromEntries(Object.entries(record).filter(([name]) => name !== key)) as T;
}
