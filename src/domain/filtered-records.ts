import type { AnyFacetId, AnyRangeId, Range } from './facet';
import { type FacetColumn, facetColumn, type RangeColumn, rangeColumn } from './facet-column';
import { type FilterPart, type Filters, filterParts, isRange, NO_FILTERS } from './filters';
import type { TableKind } from './record-table';
import { matchesFewer, textMatcher } from './text-match';

/** Records of one kind as filters read them: by the index of the record. */
export interface FilterSource {
  readonly kind: TableKind;
  readonly count: number;
  /** The searchable texts of the records, normalized. */
  readonly texts: { at(index: number): string };
  valuesAt(facet: AnyFacetId, index: number): readonly string[];
  rangesAt(facet: AnyRangeId, index: number): readonly Range[];
}

/** What filters leave of a list of records. */
export interface FilteredRecords {
  /** Indices of the records that pass every filter, in the order of the list. */
  readonly indices: Uint32Array;
  /** Returns how many would pass without one part of the filters. */
  countWithout(part: FilterPart): number;
  /** Returns how many would pass with one value alone of a facet: its own choice does not reduce the number, every other part does. */
  countOf(facet: AnyFacetId, value: string): number;
  /** Returns the values of a facet for which that number is not 0. */
  valuesOf(facet: AnyFacetId): readonly string[];
}

/** By the index of a record: 1 if it fails a part of the filters. */
type Failures = Uint8Array;

/**
 * Returns the function that filters a list of records. It reads facets from columns, which it makes on first use, and tests
 * again only the part of the filters that has changed; if text is typed on, only the records that still match.
 */
export function createFilter(source: FilterSource): (filters: Filters) => FilteredRecords {
  const { kind, count, texts } = source;
  const columns = columnsOf(source);
  let last = NO_FILTERS;
  let failures: ReadonlyMap<FilterPart, Failures> = new Map();

  function testPart(part: FilterPart, filters: Filters): Failures {
    const known = failures.get(part);
    if (part === 'text') {
      if (known && filters.text === last.text) return known;
      return testText(filters.text, known && matchesFewer(filters.text, last.text) ? known : null);
    }
    if (isRange(part)) {
      const range = filters.ranges[part];
      if (known && range === last.ranges[part]) return known;
      return testRange(columns.range(part), range ?? { from: null, to: null });
    }
    const choice = filters.choices[part];
    if (known && choice === last.choices[part]) return known;
    return testChoice(columns.facet(part), choice ?? []);
  }

  function testText(text: string, wider: Failures | null): Failures {
    const matches = textMatcher(text);
    const failed = new Uint8Array(count);
    for (let i = 0; i < failed.length; i += 1) {
      failed[i] = wider?.[i] === 1 || !matches(texts.at(i)) ? 1 : 0;
    }
    return failed;
  }

  return (filters) => {
    failures = new Map(filterParts(filters, kind).map((part) => [part, testPart(part, filters)]));
    last = filters;
    return filtered(count, failures, columns);
  };
}

interface Columns {
  facet(id: AnyFacetId): FacetColumn;
  range(id: AnyRangeId): RangeColumn;
}

function columnsOf({ count, valuesAt, rangesAt }: FilterSource): Columns {
  const facets = new Map<AnyFacetId, FacetColumn>();
  const ranges = new Map<AnyRangeId, RangeColumn>();
  return {
    facet(id) {
      const column = facets.get(id) ?? facetColumn(count, (index) => valuesAt(id, index));
      facets.set(id, column);
      return column;
    },
    range(id) {
      const column = ranges.get(id) ?? rangeColumn(count, (index) => rangesAt(id, index));
      ranges.set(id, column);
      return column;
    },
  };
}

function testChoice({ values, codes, starts }: FacetColumn, choice: readonly string[]): Failures {
  const chosen = new Set(choice);
  const isChosen = Uint8Array.from(values, (value) => (chosen.has(value) ? 1 : 0));
  const failed = new Uint8Array(starts.length - 1).fill(1);
  for (let i = 0, at = 0; i < failed.length; i += 1) {
    for (const end = starts[i + 1] ?? 0; at < end; at += 1) {
      if (isChosen[codes[at] ?? 0] === 1) failed[i] = 0;
    }
  }
  return failed;
}

function testRange(
  { from, to, starts }: RangeColumn,
  { from: low, to: high }: { readonly from: number | null; readonly to: number | null },
): Failures {
  const least = low ?? Number.NEGATIVE_INFINITY;
  const most = high ?? Number.POSITIVE_INFINITY;
  const failed = new Uint8Array(starts.length - 1).fill(1);
  for (let i = 0, at = 0; i < failed.length; i += 1) {
    for (const end = starts[i + 1] ?? 0; at < end; at += 1) {
      if ((from[at] ?? 0) <= most && (to[at] ?? 0) >= least) failed[i] = 0;
    }
  }
  return failed;
}

function filtered(
  count: number,
  failures: ReadonlyMap<FilterPart, Failures>,
  columns: Columns,
): FilteredRecords {
  /** By the index of a record: how many parts it fails. */
  const fails = new Uint8Array(count);
  for (const failed of failures.values()) {
    for (let i = 0; i < count; i += 1) fails[i] = (fails[i] ?? 0) + (failed[i] ?? 0);
  }
  const counts = new Map<AnyFacetId, ReadonlyMap<string, number>>();

  /** Returns the indices of the records that fail no part but one. */
  function passing(but?: FilterPart): Uint32Array {
    const own = but && failures.get(but);
    const indices = new Uint32Array(count);
    let length = 0;
    for (let i = 0; i < count; i += 1) {
      if (fails[i] === (own?.[i] ?? 0)) indices[length++] = i;
    }
    return indices.slice(0, length);
  }

  function countsOf(facet: AnyFacetId): ReadonlyMap<string, number> {
    const known = counts.get(facet);
    if (known) return known;
    const { values, codes, starts } = columns.facet(facet);
    const sums = new Uint32Array(values.length);
    for (const i of passing(facet)) {
      for (let at = starts[i] ?? 0; at < (starts[i + 1] ?? 0); at += 1) {
        const code = codes[at] ?? 0;
        sums[code] = (sums[code] ?? 0) + 1;
      }
    }
    const counted = new Map(
      values.flatMap((value, code) => (sums[code] ? [[value, sums[code]] as const] : [])),
    );
    counts.set(facet, counted);
    return counted;
  }

  return {
    indices: passing(),
    countWithout: (part) => passing(part).length,
    countOf: (facet, value) => countsOf(facet).get(value) ?? 0,
    valuesOf: (facet) => [...countsOf(facet).keys()],
  };
}
