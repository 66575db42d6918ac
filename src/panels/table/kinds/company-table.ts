import type { Company } from '../../../domain/company';
import type { PartyRole } from '../../../domain/project';
import type { RecordSelection } from '../../../domain/selection';
import type { FetchStatus } from '../../../state/data-slice';
import { memoizeSelector } from '../../../state/memoize-selector';
import type { TableColumn, TableDefinition } from '../table-definition';
import { rowsWithText } from './filtered-rows';
import { countColumn, countryColumn, nameColumn, sourcesColumn } from './shared-columns';

/** A company with the ids of its projects, in all and by the role that it has in them. */
interface CompanyRow extends Company {
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

const pageOf = ({ id }: CompanyRow): RecordSelection => ({ kind: 'company', id });

const columns: readonly TableColumn<CompanyRow>[] = [
  nameColumn(256),
  countryColumn(),
  {
    id: 'kind',
    width: 144,
    textOf: ({ kind }, { tRecords }) => tRecords(`company-kind.${kind}`),
  },
  {
    id: 'parent',
    width: 192,
    textOf: ({ parent = '' }, { companies, locale }) => companies.get(parent)?.[locale] ?? parent,
  },
  countColumn('projects', ({ projects }) => projects.size),
  roleColumn('owns', 'owner'),
  roleColumn('builds', 'contractor'),
  roleColumn('lends', 'lender'),
  roleColumn('operates', 'operator'),
  sourcesColumn(({ sources }) => sources.length),
];

/** The table of companies and authorities. */
export const COMPANY_TABLE: TableDefinition<CompanyRow> = {
  kind: 'companies',
  columns,
  rows,
  shown: rowsWithText(rows, ({ name, aliases }) => [name, ...aliases]),
  pageOf,
  nameOf: ({ name }, { locale }) => name[locale],
  comparedAs: 'company',
};

function roleColumn(id: string, role: PartyRole): TableColumn<CompanyRow> {
  return countColumn(id, ({ byRole }) => byRole.get(role)?.size ?? 0);
}

function entryOf<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const found = map.get(key) ?? make();
  map.set(key, found);
  return found;
}
