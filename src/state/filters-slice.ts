import type { StateCreator } from 'zustand/vanilla';
import { type AnyFacetId, type AnyRangeId, facetValues, type Range } from '../domain/facet';
import {
  type FilterPart,
  type Filters,
  filterParts,
  NO_FILTERS,
  withChoice,
  withoutPart,
} from '../domain/filters';
import type { TableKind } from '../domain/record-table';

/** Maximum length of the text in characters; longer text is truncated because addresses carry it. */
export const MAX_FILTER_TEXT = 80;

export interface FiltersSlice {
  readonly filters: Filters;
  /** The kind of records whose facets are open to choose from, which needs everything that they count. */
  readonly openFilters: TableKind | null;
  /** Ids of the ports that the filters of ports and services leave on the map; null while they leave all, or are not known. */
  readonly portsLeft: ReadonlySet<string> | null;
  setOpenFilters(kind: TableKind | null): void;
  setPortsLeft(ports: ReadonlySet<string> | null): void;
  /** Adds the value to the chosen ones or removes it. Admits only chosen values, or all if none is chosen. */
  toggleChoice(facet: AnyFacetId, value: string): void;
  /** Hides the records with this value, or shows them again; for facets whose values are listed. */
  toggleHidden(facet: AnyFacetId, value: string): void;
  /** Admits only this value; admits all if it is already the only one. */
  isolateChoice(facet: AnyFacetId, value: string): void;
  /** Admits these values; null admits all. */
  setChoice(facet: AnyFacetId, values: readonly string[] | null): void;
  /** Admits the records that meet a range; null, or a range open at both ends, admits all. */
  setRange(facet: AnyRangeId, range: Range | null): void;
  setFilterText(text: string): void;
  setFilters(filters: Filters): void;
  clearFilter(part: FilterPart): void;
  /** Clears the filters of every kind of records. */
  clearFilters(): void;
  /** Clears the filters of one kind of records, with the text. */
  clearFiltersOf(kind: TableKind): void;
}

export const createFiltersSlice: StateCreator<FiltersSlice> = (set, get) => {
  const choose = (
    facet: AnyFacetId,
    next: (chosen: readonly string[] | undefined) => readonly string[] | null,
  ) =>
    set(({ filters }) => ({ filters: withChoice(filters, facet, next(filters.choices[facet])) }));
  return {
    filters: NO_FILTERS,
    openFilters: null,
    portsLeft: null,
    setOpenFilters: (openFilters) => set({ openFilters }),
    setPortsLeft: (portsLeft) => {
      if (!hasSameIds(portsLeft, get().portsLeft)) set({ portsLeft });
    },
    toggleChoice: (facet, value) =>
      choose(facet, (chosen = []) => {
        const next = toggled(chosen, value);
        return next.length === 0 ? null : next;
      }),
    toggleHidden: (facet, value) =>
      choose(facet, (shown = facetValues(facet) ?? []) => toggled(shown, value)),
    isolateChoice: (facet, value) =>
      choose(facet, (chosen) => (chosen?.length === 1 && chosen[0] === value ? null : [value])),
    setChoice: (facet, values) => choose(facet, () => values),
    setRange: (facet, range) =>
      set(({ filters }) => {
        const without = withoutPart(filters, facet);
        if (range === null || (range.from === null && range.to === null))
          return { filters: without };
        return { filters: { ...without, ranges: { ...without.ranges, [facet]: range } } };
      }),
    setFilterText: (text) =>
      set(({ filters }) => ({ filters: { ...filters, text: filterText(text) } })),
    setFilters: (filters) => set({ filters }),
    clearFilter: (part) => set(({ filters }) => ({ filters: withoutPart(filters, part) })),
    clearFilters: () => set({ filters: NO_FILTERS }),
    clearFiltersOf: (kind) =>
      set(({ filters }) => ({ filters: filterParts(filters, kind).reduce(withoutPart, filters) })),
  };
};

/** Returns the text truncated to `MAX_FILTER_TEXT`, with lone surrogates, which addresses cannot carry, replaced. */
export function filterText(text: string): string {
  return [...text.replace(/\p{Surrogate}/gu, '\ufffd')].slice(0, MAX_FILTER_TEXT).join('');
}

function hasSameIds(a: ReadonlySet<string> | null, b: ReadonlySet<string> | null): boolean {
  if (a === null || b === null) return a === b;
  return a.size === b.size && [...a].every((id) => b.has(id));
}

function toggled(values: readonly string[], value: string): readonly string[] {
  return values.includes(value) ? values.filter((each) => each !== value) : [...values, value];
}
