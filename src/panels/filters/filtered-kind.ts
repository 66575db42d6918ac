import { createContext, useContext } from 'react';
import {
  type AnyFacetId,
  type AnyRangeId,
  RANGE_FACETS,
  type Range,
  type RangeFacetId,
} from '../../domain/facet';
import type { FilteredRecords } from '../../domain/filtered-records';
import type { FilterPart, Filters } from '../../domain/filters';
import type { Locale } from '../../domain/locale';
import type { TableKind } from '../../domain/record-table';
import type { Translate } from '../../i18n/translator';
import { filteredProjects, visibleCount } from '../../state/select-projects';
import { projectsOfTime } from '../../state/select-time';
import type { AppState } from '../../state/store';

/** The names of facets, values and ranges in the reader's language. */
export interface FacetLabels {
  readonly locale: Locale;
  readonly tFilters: Translate<'filters'>;
  nameOf(part: FilterPart): string;
  valueName(facet: AnyFacetId, value: string): string;
  rangeText(facet: AnyRangeId, range: Range): string;
  /** Returns a year, or a quantity with its unit. */
  endText(facet: AnyRangeId, end: number): string;
  /** Returns the unit of the fields of a range, and what the range admits; undefined if nothing need be said. */
  rangeUnit(facet: AnyRangeId): string | undefined;
  rangeNote(facet: AnyRangeId): string | undefined;
  /** Returns how many there are without filters, and with filters of how many how many are left. */
  allText(count: number): string;
  countText(shown: number, count: number): string;
  /** Returns the phrases of the sentence that say by what is filtered; those of projects if absent. */
  phrases?(filters: Filters): readonly string[];
  readonly emptyTitle: string;
  readonly emptyNone: string;
  /** Returns the text of a button that lifts a filter. */
  liftText(filter: string, count: number): string;
}

/** The records that facets, chips and sentence speak of, with how they are counted and named. */
export interface FilteredKind {
  readonly kind: TableKind;
  /** Returns what the filters leave, with counts by the values of each facet. */
  filtered(state: AppState): FilteredRecords;
  /** Returns how many records pass the filters, and how many there are. */
  shown(state: AppState): number;
  all(state: AppState): number;
  /** Returns the values of a range, one a record, for its histogram. */
  valuesOfRange(state: AppState, facet: AnyRangeId): readonly number[];
  /** Returns the labels of the kind's facets; a hook. Those of projects if absent. */
  readonly useLabels?: () => FacetLabels;
}

const PROJECTS: FilteredKind = {
  kind: 'projects',
  filtered: filteredProjects,
  shown: visibleCount,
  all: (state) => projectsOfTime(state).length,
  valuesOfRange: ({ projectFacts }, facet) =>
    projectFacts?.state === 'ready'
      ? [...projectFacts.value.values()].flatMap((facts) => {
          const from = RANGE_FACETS[facet as RangeFacetId].rangesOf(facts)[0]?.from;
          return from === null || from === undefined ? [] : [from];
        })
      : [],
};

/** The kind of records whose filters are shown: projects, unless a list of other records provides its own. */
export const FilteredKindContext = createContext<FilteredKind>(PROJECTS);

export function useFilteredKind(): FilteredKind {
  return useContext(FilteredKindContext);
}
