import type { ListedCompany } from '../../domain/company';
import { countryWords, filteredRows } from './filtered-rows';

/** The companies and authorities. */
export const COMPANY_ROWS = filteredRows<ListedCompany>({
  kind: 'companies',
  rows: ({ companyList }) => companyList ?? undefined,
  values: {
    'company-country': ({ country }) => [country.toLowerCase()],
    'company-kind': ({ kind }) => [kind],
    'company-role': ({ roles }) => Object.keys(roles),
  },
  ranges: {},
  textsOf: ({ name, aliases, country }) => [name, ...aliases, countryWords(country)],
});
