import {
  ALL_RANGE_IDS,
  type AnyFacetId,
  type AnyRangeId,
  FACETS,
  type FacetId,
  facetIdsOf,
  facetOf,
  facetValues,
  RANGE_FACETS,
  type Range,
  rangeIdsOf,
} from './facet';
import type { ProjectFacts } from './project-facts';
import type { TableKind } from './record-table';

/**
 * The filters of all kinds of records: one set rules lists, tables, charts, counts and, for what has a place, the map. A
 * record passes if it matches every filter of its kind.
 */
export interface Filters {
  /** Values of which a record must have one, by facet, in the facet's order. An absent facet admits all, an empty list none. */
  readonly choices: Readonly<Partial<Record<AnyFacetId, readonly string[]>>>;
  /** Ranges that one value of a record must meet; a record without a value does not pass. */
  readonly ranges: Readonly<Partial<Record<AnyRangeId, Range>>>;
  /** Words that a record of any kind must contain, as typed; blank text matches every record. */
  readonly text: string;
}

export const NO_FILTERS: Filters = { choices: {}, ranges: {}, text: '' };

/** One part of the filters, as a chip shows it. */
export type FilterPart = AnyFacetId | AnyRangeId | 'text';

/** Returns the facts of a project; undefined if the file has none of it. */
export type FindFacts = (id: string) => ProjectFacts | undefined;

/** Returns the parts of the filters that are set for a kind of records, in the order of the facets. */
export function filterParts(
  { choices, ranges, text }: Filters,
  kind: TableKind = 'projects',
): readonly FilterPart[] {
  return [
    ...facetIdsOf(kind).filter((id) => choices[id] !== undefined),
    ...rangeIdsOf(kind).filter((id) => ranges[id] !== undefined),
    ...(text.trim() === '' ? [] : (['text'] as const)),
  ];
}

/** Returns whether any filter is set for a kind of records. */
export function isFiltered(filters: Filters, kind: TableKind = 'projects'): boolean {
  return filterParts(filters, kind).length > 0;
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
  facet: AnyFacetId,
  values: readonly string[] | null,
): Filters {
  const without = withoutPart(filters, facet);
  const all = facetValues(facet);
  const chosen =
    values && (all ? all.filter((each) => values.includes(each)) : [...new Set(values)].sort());
  if (chosen === null || chosen.length === all?.length) return without;
  return { ...without, choices: { ...without.choices, [facet]: chosen } };
}

/** Returns whether a part of the filters of projects can be decided only with the facts of the projects. */
export function partNeedsFacts(part: FilterPart): boolean {
  return part in RANGE_FACETS || (part in FACETS && facetOf(part as FacetId).needsFacts);
}

/** Returns whether any part of the filters needs the facts of the projects. */
export function filtersNeedFacts(filters: Filters): boolean {
  return filterParts(filters).some(partNeedsFacts);
}

/** Returns whether the filters name records by their ids, which may be former ones. */
export function filtersNameRecords({ choices }: Filters): boolean {
  return (Object.keys(choices) as readonly AnyFacetId[]).some((id) => facetValues(id) === null);
}

/** Returns whether a part is a range. */
export function isRange(part: FilterPart): part is AnyRangeId {
  return (ALL_RANGE_IDS as readonly FilterPart[]).includes(part);
}

function omit<T extends object>(record: T, key: string): T {
  return Object.fromEntries(Object.entries(record).filter(([name]) => name !== key)) as T;
}
