import type { Localized } from '../domain/locale';
import type { FetchStatus } from './data-slice';
import { memoizeSelector } from './memoize-selector';

const NONE: ReadonlyMap<string, Localized> = new Map();

/** Returns the names of companies by id; empty until they or the list of companies are fetched. */
export const companyNames = memoizeSelector(
  ['companyNames', 'companyList'],
  ({ companyNames: known, companyList }) =>
    known?.state === 'ready' ? known.value : namesIn(companyList),
);

/** Returns the names of liner services by id; empty until the list of services is fetched. */
export const serviceNames = memoizeSelector(['serviceList'], ({ serviceList }) =>
  namesIn(serviceList),
);

function namesIn(
  list: FetchStatus<readonly { readonly id: string; readonly name: Localized }[]> | null,
): ReadonlyMap<string, Localized> {
  return list?.state === 'ready' ? new Map(list.value.map(({ id, name }) => [id, name])) : NONE;
}
