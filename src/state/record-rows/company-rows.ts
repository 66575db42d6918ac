import type { Company } from '../../domain/company';
import type { PartyRole } from '../../domain/project';
import type { FetchStatus } from '../data-slice';
import { memoizeSelector } from '../memoize-selector';
import { countryWords, filteredRows } from './filtered-rows';

/** A company with the ids of its projects, in all and by the role that it has in them. */
export interface CompanyRow extends Company {
  readonly projects: ReadonlySet<string>;
  readonly byRole: ReadonlyMap<PartyRole, ReadonlySet<string>>;
}

const rows = memoizeSelector(
  ['catalogues', 'projectFacts'],
  ({ catalogues, projectFacts }): FetchStatus<readonly CompanyRow[]> => {
    const companies = catalogues.company ?? { state: 'loading' };
    if (companies.state !== 'ready') return companies;
    const all = new Map<string, Set<string>>();
    const roles = new Map<string, Map<PartyRole, Set<string>>>();
    for (const { id, parties } of projectFacts?.state === 'ready'
      ? projectFacts.value.values()
      : []) {
      for (const { company, role } of parties) {
        if (company === undefined) continue;
        entryOf(all, company, () => new Set<string>()).add(id);
        const own = entryOf(roles, company, () => new Map<PartyRole, Set<string>>());
        entryOf(own, role, () => new Set<string>()).add(id);
      }
    }
    return {
      state: 'ready',
      value: companies.value.map((company) => ({
        ...company,
        projects: all.get(company.id) ?? new Set(),
        byRole: roles.get(company.id) ?? new Map(),
      })),
    };
  },
);

/** The companies and authorities. */
export const COMPANY_ROWS = filteredRows<CompanyRow>({
  kind: 'companies',
  rows,
  values: {
    'company-country': ({ country }) => [country.toLowerCase()],
    'company-kind': ({ kind }) => [kind],
    'company-role': ({ byRole }) => [...byRole.keys()],
  },
  ranges: {},
  textsOf: ({ name, aliases, country }) => [name, ...aliases, countryWords(country)],
});

function entryOf<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const found = map.get(key) ?? make();
  map.set(key, found);
  return found;
}
