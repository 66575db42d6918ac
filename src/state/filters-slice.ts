import type { StateCreator } from 'zustand/vanilla';
import { type FacetId, facetOf, type Range, type RangeFacetId } from '../domain/facet';
import {
  type FilterPart,
  type Filters,
  NO_FILTERS,
  withChoice,
  withoutPart,
} from '../domain/filters';

/** Maximum length of the text in characters; longer text is truncated because addresses carry it. */
export const MAX_FILTER_TEXT = 80;

export interface FiltersSlice {
  readonly filters: Filters;
  /** Adds the value to the chosen ones or removes it. Admits only chosen values, or all if none is chosen. */
  toggleChoice(facet: FacetId, value: string): void;
  /** Hides the projects with this value, or shows them again; for facets whose values are listed. */
  toggleHidden(facet: FacetId, value: string): void;
  /** Admits only this value; admits all if it is already the only one. */
  isolateChoice(facet: FacetId, value: string): void;
  /** Admits these values; null admits all. */
  setChoice(facet: FacetId, values: readonly string[] | null): void;
  /** Admits the projects that meet a range; null, or a range open at both ends, admits all. */
  setRange(facet: RangeFacetId, range: Range | null): void;
  setFilterText(text: string): void;
  setFilters(filters: Filters): void;
  clearFilter(part: FilterPart): void;
  clearFilters(): void;
}

export const createFiltersSlice: StateCreator<FiltersSlice> = (set) => {
  const choose = (
    facet: FacetId,
    next: (chosen: readonly string[] | undefined) => readonly string[] | null,
  ) =>
    set(({ filters }) => ({ filters: withChoice(filters, facet, next(filters.choices[facet])) }));
  return {
    filters: NO_FILTERS,
    toggleChoice: (facet, value) =>
      choose(facet, (chosen = []) => {
        const next = toggled(chosen, value);
        return next.length === 0 ? null : next;
      }),
    toggleHidden: (facet, value) =>
      choose(facet, (shown = facetOf(facet).values ?? []) => toggled(shown, value)),
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
  };
};

/** Returns the text truncated to `MAX_FILTER_TEXT`, with lone surrogates, which addresses cannot carry, replaced. */
export function filterText(text: string): string {
  return [...text.replace(/\p{Surrogate}/gu, '\ufffd')].slice(0, MAX_FILTER_TEXT).join('');
}

function toggled(values: readonly string[], value: string): readonly string[] {
  return values.includes(value) ? values.filter((each) => each !== value) : [...values, value];
}
