import type { SeenRange } from '../../service-worker/protocol';

/** Returns the ranges that this page has fetched of archives which are never kept whole; `map/static-archive` leaves a mark of each. */
export function seenRanges(folder: URL): readonly SeenRange[] {
  return performance
    .getEntriesByName('range-fetched', 'mark')
    .map((mark) => (mark as PerformanceMark).detail as SeenRange)
    .filter(({ url }) => url.startsWith(folder.href))
    .map(({ url, range }) => ({ url: url.slice(folder.href.length), range }));
}
