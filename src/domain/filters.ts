import {
  FACET_IDS,
  type FacetId,
  facetOf,
  RANGE_FACET_IDS,
  RANGE_FACETS,
  type Range,
  type RangeFacetId,
  rangesMeet,
} from './facet';
import type { ProjectSummary } from './project';
import type { ProjectFacts } from './project-facts';
import { projectText } from './project-text';
import { textMatcher } from './text-match';

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

/** Returns the predicate of the projects that pass every filter. */
export function projectFilter(
  filters: Filters,
  findFacts: FindFacts,
): (project: ProjectSummary) => boolean {
  const tests = filterParts(filters).map((part) => partTest(filters, part));
  return (project) => {
    const facts = findFacts(project.id);
    return tests.every((passes) => passes(project, facts));
  };
}

/** The number of projects that pass all filters, and for each facet how many would pass with one value of it alone. */
export interface FacetCounts {
  readonly shown: number;
  of(facet: FacetId, value: string): number;
  /** Returns the values of a facet that have any project. */
  valuesOf(facet: FacetId): readonly string[];
}

/** In place of the index of the one part that a project fails. */
const PASSES = -1;
const FAILS_SEVERAL = -2;

/**
 * Counts the projects by the values of each facet, on first use of the facet. A facet's own choice does not reduce its
 * counts, every other part does.
 */
export function countFacets(
  projects: readonly ProjectSummary[],
  findFacts: FindFacts,
  filters: Filters,
): FacetCounts {
  const parts = filterParts(filters);
  const tests = parts.map((part) => partTest(filters, part));
  const failed = Int8Array.from(projects, (project) => failedPart(project, findFacts, tests));
  const counts = new Map<FacetId, ReadonlyMap<string, number>>();
  const countsOf = (facet: FacetId) => {
    const known = counts.get(facet);
    if (known) return known;
    const counted = new Map<string, number>();
    const own = parts.indexOf(facet);
    projects.forEach((project, i) => {
      if (failed[i] !== PASSES && (own < 0 || failed[i] !== own)) return;
      for (const value of valuesOf(facet, project, findFacts(project.id))) {
        counted.set(value, (counted.get(value) ?? 0) + 1);
      }
    });
    counts.set(facet, counted);
    return counted;
  };
  return {
    shown: failed.reduce((sum, part) => (part === PASSES ? sum + 1 : sum), 0),
    of: (facet, value) => countsOf(facet).get(value) ?? 0,
    valuesOf: (facet) => [...countsOf(facet).keys()],
  };
}

/** Returns the index of the only test that a project fails, `PASSES` or `FAILS_SEVERAL`. */
function failedPart(project: ProjectSummary, findFacts: FindFacts, tests: readonly Test[]): number {
  const facts = findFacts(project.id);
  let failed = PASSES;
  for (const [i, passes] of tests.entries()) {
    if (passes(project, facts)) continue;
    if (failed !== PASSES) return FAILS_SEVERAL;
    failed = i;
  }
  return failed;
}

/** The values of a project by facet, with the facts that they were computed from. */
interface KnownValues {
  readonly facts: ProjectFacts | undefined;
  readonly values: Partial<Record<FacetId, readonly string[]>>;
}

const known = new WeakMap<ProjectSummary, KnownValues>();

/** Returns the values of a facet of a project. Computes them once, because every change of a filter needs all of them. */
function valuesOf(
  id: FacetId,
  project: ProjectSummary,
  facts: ProjectFacts | undefined,
): readonly string[] {
  let cached = known.get(project);
  if (!cached || cached.facts !== facts) {
    cached = { facts, values: {} };
    known.set(project, cached);
  }
  cached.values[id] ??= facetOf(id).valuesOf(project, facts);
  return cached.values[id];
}

type Test = (project: ProjectSummary, facts: ProjectFacts | undefined) => boolean;

function partTest(filters: Filters, part: FilterPart): Test {
  if (part === 'text') {
    const matches = textMatcher(filters.text);
    return (project) => matches(projectText(project));
  }
  if (part in RANGE_FACETS) {
    const id = part as RangeFacetId;
    const range = filters.ranges[id];
    return (_, facts) =>
      range === undefined ||
      (facts !== undefined &&
        RANGE_FACETS[id].rangesOf(facts).some((each) => rangesMeet(each, range)));
  }
  const id = part as FacetId;
  const chosen = new Set(filters.choices[id]);
  return (project, facts) => valuesOf(id, project, facts).some((value) => chosen.has(value));
}

function omit<T extends object>(record: T, key: string): T {
  return Object.fromEntries(Object.entries(record).filter(([name]) => name !== key)) as T;
}
