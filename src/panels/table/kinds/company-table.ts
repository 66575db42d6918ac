import type { ListedCompany } from '../../../domain/company';
import type { PartyRole } from '../../../domain/project';
import type { RecordSelection } from '../../../domain/selection';
import { COMPANY_ROWS } from '../../../state/record-rows/company-rows';
import type { TableColumn, TableDefinition } from '../table-definition';
import { countColumn, countryColumn, nameColumn, sourcesColumn } from './shared-columns';

const pageOf = ({ id }: ListedCompany): RecordSelection => ({ kind: 'company', id });

const columns: readonly TableColumn<ListedCompany>[] = [
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
  countColumn('projects', ({ projects }) => projects),
  roleColumn('owns', 'owner'),
  roleColumn('builds', 'contractor'),
  roleColumn('lends', 'lender'),
  roleColumn('operates', 'operator'),
  sourcesColumn(({ sources }) => sources),
];

/** The table of companies and authorities. */
export const COMPANY_TABLE: TableDefinition<ListedCompany> = {
  kind: 'companies',
  columns,
  rows: COMPANY_ROWS.rows,
  shown: COMPANY_ROWS.shown,
  pageOf,
  nameOf: ({ name }, { locale }) => name[locale],
  idOf: ({ id }) => id,
  comparedAs: 'company',
};

function roleColumn(id: string, role: PartyRole): TableColumn<ListedCompany> {
  return countColumn(id, ({ roles }) => roles[role] ?? 0);
}
