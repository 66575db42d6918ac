import { SECTORS } from '../domain/sector';
import { PROJECT_STATUSES } from '../domain/status';
import type { Filters } from '../state/filters-slice';
import type { ParsedValue } from './address-key';
import { formatList, parseList } from './list-param';

type Facets = Pick<Filters, 'sectors' | 'statuses'>;

/** Text of filters that are all null. */
const ALL = 'all';

/** Formats filters as `sector:transport.energy;status:operating`. Omits facets that are null; `all` if both are. */
export function formatFacets({ sectors, statuses }: Facets): string {
  const facets = [
    sectors && `sector:${formatList(sectors)}`,
    statuses && `status:${formatList(statuses)}`,
  ];
  return facets.filter((facet) => facet !== null).join(';') || ALL;
}

/** Parses filters. Rejects unknown facets and values; a facet without valid values is null. */
export function parseFacets(text: string): ParsedValue<Facets> {
  const facets = text.split(';').filter((facet) => facet !== '' && facet !== ALL);
  const sector = facets.find((facet) => facet.startsWith('sector:'));
  const status = facets.find((facet) => facet.startsWith('status:'));
  const sectors = parseFacet(sector, SECTORS);
  const statuses = parseFacet(status, PROJECT_STATUSES);
  return {
    value: { sectors: sectors.shown, statuses: statuses.shown },
    rejected: [
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
