import { countryName } from '../../domain/country-name';
import type { AnyFacetId, AnyRangeId, Range } from '../../domain/facet';
import { createFilter, type FilteredRecords } from '../../domain/filtered-records';
import type { Filters } from '../../domain/filters';
import { byLocale, LOCALES, type Localized } from '../../domain/locale';
import type { TableKind } from '../../domain/record-table';
import { normalized } from '../../domain/text-match';
import type { FetchStatus } from '../data-slice';
import type { AppState } from '../store';

/** The records of one kind as lists, tables and counts show them: by the same filters. */
export interface FilteredRows<Row extends object, K extends keyof AppState = keyof AppState> {
  readonly kind: Exclude<TableKind, 'projects'>;
  /** Returns every row; the same reference for the same state. */
  rows(state: Pick<AppState, K>): FetchStatus<readonly Row[]> | undefined;
  /** Returns what the filters leave; the same reference for the same state. */
  filtered(state: FilteredState<K>): FilteredRecords;
  /** Returns the indices of the rows that pass the filters; the same reference for the same state. */
  shown(state: FilteredState<K>): Uint32Array;
  /** Returns the rows that pass the filters, in the order of the data; the same reference for the same state. */
  list(state: FilteredState<K>): readonly Row[];
  /** Returns how many rows there are; 0 while they load. */
  size(state: Pick<AppState, K>): number;
  /** Returns the lower end of each row's first value of a range. */
  valuesOfRange(state: Pick<AppState, K>, facet: AnyRangeId): readonly number[];
}

/** The state of which rows are made, and the filters. */
type FilteredState<K extends keyof AppState> = Pick<AppState, K | 'filters'>;

/** How rows are filtered: what their facets hold, and the texts that the words of the reader are looked for in. */
export interface RowFacets<Row> {
  readonly kind: Exclude<TableKind, 'projects'>;
  readonly values: Readonly<Partial<Record<AnyFacetId, (row: Row) => readonly string[]>>>;
  readonly ranges: Readonly<Partial<Record<AnyRangeId, (row: Row) => readonly Range[]>>>;
  textsOf(row: Row): readonly (Localized | string | undefined)[];
}

/** The rows of a kind, with how they are filtered. */
interface RowSource<Row, K extends keyof AppState> extends RowFacets<Row> {
  /** Returns every row; the same reference for the same state. */
  rows(state: Pick<AppState, K>): FetchStatus<readonly Row[]> | undefined;
  /** Returns the filters of the rows, if they are not those of the state alone; the same reference for the same ones. */
  filtersOf?(state: FilteredState<K>): Filters;
}

/** What was computed last, for which rows and filters. */
interface Computed<Row> {
  readonly all: readonly Row[];
  readonly filter: (filters: Filters) => FilteredRecords;
  readonly filters: Filters;
  readonly filtered: FilteredRecords;
  readonly list: readonly Row[];
}

const NONE: readonly never[] = [];

/** Returns the filtered rows of a kind, with selectors that compute only what has changed. */
export function filteredRows<Row extends object, K extends keyof AppState = keyof AppState>(
  source: RowSource<Row, K>,
): FilteredRows<Row, K> {
  const { kind, rows, ranges, filtersOf = ({ filters }) => filters } = source;
  const allOf = (state: Pick<AppState, K>): readonly Row[] => {
    const status = rows(state);
    return status?.state === 'ready' ? status.value : NONE;
  };
  let last: Computed<Row> | undefined;
  const computed = (state: FilteredState<K>): Computed<Row> => {
    const all = allOf(state);
    const filters = filtersOf(state);
    if (last?.all === all && last.filters === filters) return last;
    const filter = last?.all === all ? last.filter : createFilter(sourceOf(all, source));
    const filtered = filter(filters);
    const list = Array.from(filtered.indices, (i) => all[i]).filter((row) => row !== undefined);
    last = { all, filter, filters, filtered, list };
    return last;
  };
  return {
    kind,
    rows,
    filtered: (state) => computed(state).filtered,
    shown: (state) => computed(state).filtered.indices,
    list: (state) => computed(state).list,
    size: (state) => allOf(state).length,
    valuesOfRange: (state, facet) =>
      allOf(state).flatMap((row) => {
        const from = ranges[facet]?.(row)[0]?.from;
        return from === null || from === undefined ? [] : [from];
      }),
  };
}

function sourceOf<Row>(
  all: readonly Row[],
  { kind, values, ranges, textsOf }: RowFacets<Row>,
): Parameters<typeof createFilter>[0] {
  const texts: (string | undefined)[] = [];
  return {
    kind,
    count: all.length,
    texts: {
      at(index) {
        const row = all[index];
        texts[index] ??= row ? normalized(textsOf(row).flatMap(wordsOf).join('\n')) : '';
        return texts[index];
      },
    },
    valuesAt: (facet, index) => {
      const row = all[index];
      return (row && values[facet]?.(row)) ?? NONE;
    },
    rangesAt: (facet, index) => {
      const row = all[index];
      return (row && ranges[facet]?.(row)) ?? NONE;
    },
  };
}

/** Returns the name of a country in every locale, to be found by. */
export function countryWords(country: string): Localized {
  return byLocale((locale) => countryName(locale, country));
}

function wordsOf(text: Localized | string | undefined): readonly string[] {
  if (text === undefined) return [];
  return typeof text === 'string' ? [text] : LOCALES.map((locale) => text[locale]);
}
