import type { SearchAnswer, SearchGroup, SearchResult } from '../../search/search-result';

/** A group of results as the list shows it, under a heading. */
export interface ShownGroup {
  readonly heading: SearchGroup | 'filter' | 'nearest';
  readonly items: readonly SearchResult[];
}

/**
 * Returns the groups of an answer that have results, or the nearest names as one group if there are none, and after them
 * the filter for the text.
 */
export function shownGroups(
  { groups, nearest }: SearchAnswer,
  filter?: SearchResult,
): readonly ShownGroup[] {
  const found = groups
    .filter(({ results }) => results.length > 0)
    .map(({ group, results }) => ({ heading: group, items: results }));
  const isNearest = found.length === 0 && nearest.length > 0;
  return [
    ...(isNearest ? [{ heading: 'nearest', items: nearest } as const] : found),
    ...(filter ? [{ heading: 'filter', items: [filter] } as const] : []),
  ];
}
