import {
  ALL_FACET_IDS,
  ALL_RANGE_IDS,
  type AnyFacetId,
  type AnyRangeId,
  facetValues,
  type Range,
} from '../domain/facet';
import { type Filters, NO_FILTERS, withChoice } from '../domain/filters';
import type { ParsedValue } from './address-key';
import { formatList } from './list-param';

type Facets = Pick<Filters, 'choices' | 'ranges'>;

/** Text of filters that are not set. */
const ALL = 'all';
const NONE = 'none';

/** An id of a record, as values of facets without a list are. */
const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
/** Years, days, millions of US dollars or thousands of TEU: `2015-2020`, `1000-`, `-2020`, or one number. */
const RANGE = /^(\d{1,7})?(-)?(\d{1,7})?$/;

/** Formats filters as `sector:transport.energy;country:ec;cost:1000-;port-country:pe`. Omits facets that are not set; `all` if none is. */
export function formatFacets({ choices, ranges }: Facets): string {
  const parts = [
    ...ALL_FACET_IDS.flatMap((id) => {
      const values = choices[id];
      return values ? [`${id}:${formatList(values)}`] : [];
    }),
    ...ALL_RANGE_IDS.flatMap((id) => {
      const range = ranges[id];
      return range ? [`${id}:${formatRange(range)}`] : [];
    }),
  ];
  return parts.join(';') || ALL;
}

/** Parses filters. Rejects unknown facets and values; a facet without valid values is not set. */
export function parseFacets(text: string): ParsedValue<Facets> {
  let filters: Filters = NO_FILTERS;
  const rejected: string[] = [];
  const seen = new Set<string>();
  for (const part of text.split(';').filter((each) => each !== '' && each !== ALL)) {
    const colon = part.indexOf(':');
    const [name, values] = [part.slice(0, colon), part.slice(colon + 1)];
    if (colon < 0 || seen.has(name)) {
      rejected.push(part);
    } else if (isFacet(name)) {
      const { known, unknown } = parseValues(name, values);
      rejected.push(...unknown);
      if (known) filters = withChoice(filters, name, known);
    } else if (isRangeFacet(name)) {
      const range = parseRange(values);
      if (range) filters = { ...filters, ranges: { ...filters.ranges, [name]: range } };
      else rejected.push(part);
    } else {
      rejected.push(part);
    }
    seen.add(name);
  }
  return { value: { choices: filters.choices, ranges: filters.ranges }, rejected };
}

/** Returns the valid values; null if none is and the facet is therefore not set. */
function parseValues(
  facet: AnyFacetId,
  text: string,
): { readonly known: readonly string[] | null; readonly unknown: readonly string[] } {
  if (text === NONE) return { known: [], unknown: [] };
  const all = facetValues(facet);
  const isKnown = (value: string) => all?.includes(value) ?? SLUG.test(value);
  const values = text.split('.');
  const known = values.filter(isKnown);
  return {
    known: known.length > 0 ? known : null,
    unknown: values.filter((value) => !isKnown(value)),
  };
}

function formatRange({ from, to }: Range): string {
  return from !== null && from === to ? String(from) : `${from ?? ''}-${to ?? ''}`;
}

/** Parses a range; undefined if it is none, is open at both ends or ends before it begins. */
function parseRange(text: string): Range | undefined {
  const [, first, dash, last] = RANGE.exec(text) ?? [];
  const from = first === undefined ? null : Number(first);
  const to = dash === undefined ? from : last === undefined ? null : Number(last);
  if (from === null && to === null) return undefined;
  return from !== null && to !== null && from > to ? undefined : { from, to };
}

function isFacet(name: string): name is AnyFacetId {
  return (ALL_FACET_IDS as readonly string[]).includes(name);
}

function isRangeFacet(name: string): name is AnyRangeId {
  return (ALL_RANGE_IDS as readonly string[]).includes(name);
}
