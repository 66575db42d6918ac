import { SECTORS } from '../domain/sector';
import { PROJECT_STATUSES } from '../domain/status';
import type { Filters } from '../state/filters-slice';
import { formatList, parseList } from './list-param';

/** Written where nothing is filtered. */
export const ALL = 'all';

/** `sector:transport.energy;status:operating`. A facet that filters nothing is left out; `all` if none filters. */
export function formatFilters({ sectors, statuses }: Filters): string {
  const facets = [
    sectors && `sector:${formatList(sectors)}`,
    statuses && `status:${formatList(statuses)}`,
  ];
  return facets.filter((facet) => facet !== null).join(';') || ALL;
}

/** A facet or value it does not know is left out and named; a facet left empty filters nothing. */
export function parseFilters(text: string): {
  readonly filters: Filters;
  readonly unknown: readonly string[];
} {
  const facets = text.split(';').filter((facet) => facet !== '' && facet !== ALL);
  const sector = facets.find((facet) => facet.startsWith('sector:'));
  const status = facets.find((facet) => facet.startsWith('status:'));
  const sectors = parseFacet(sector, SECTORS);
  const statuses = parseFacet(status, PROJECT_STATUSES);
  return {
    filters: { sectors: sectors.shown, statuses: statuses.shown },
    unknown: [
      ...sectors.unknown,
      ...statuses.unknown,
      ...facets.filter((facet) => facet !== sector && facet !== status),
    ],
  };
}

function parseFacet<T extends string>(
  facet: string | undefined,
  all: readonly T[],
): { readonly shown: readonly T[] | null; readonly unknown: readonly string[] } {
  if (facet === undefined) return { shown: null, unknown: [] };
  const { items, unknown } = parseList(facet.slice(facet.indexOf(':') + 1), all);
  const isFilter = items.length < all.length && (items.length > 0 || unknown.length === 0);
  return { shown: isFilter ? items : null, unknown };
}
