import type { FacetId } from '../domain/facet';
import type { AskedRange } from './filter-ranges';

/** Columns beside the name that a table with asked columns shows. */
const BESIDES: readonly string[] = ['name', 'country', 'status'];

/** The filters, order and columns of a table of projects. */
interface AskedView {
  readonly choices: readonly (readonly [FacetId, readonly string[]])[];
  readonly ranges: readonly AskedRange[];
  readonly text: string;
  readonly sort: string | undefined;
  readonly columns: readonly string[];
}

/** Returns the address of a table below the locale. */
export function tableAddress({ choices, ranges, text, sort, columns }: AskedView): string {
  const filters = [
    ...choices.map(([facet, values]) => `${facet}:${values.join('.')}`),
    ...ranges.map(({ facet, range }) => `${facet}:${range}`),
  ];
  const query = [
    ...(filters.length > 0 ? [`f=${filters.join(';')}`] : []),
    ...(text === '' ? [] : [`q=${encodeURIComponent(text)}`]),
    'view=table',
    ...(sort === undefined ? [] : [`sort=${sort}`]),
    ...(columns.length === 0 ? [] : [`cols=${[...new Set([...BESIDES, ...columns])].join('.')}`]),
  ];
  return `p/?${query.join('&')}`;
}
