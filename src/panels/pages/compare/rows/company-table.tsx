import type { Company } from '../../../../domain/company';
import { countryName } from '../../../../domain/country-name';
import { PARTY_ROLES, type ProjectSummary } from '../../../../domain/project';
import type { RecordKind } from '../../../../domain/record';
import { linkedRecords, type RecordNode } from '../../../../domain/record-graph';
import { SECTORS } from '../../../../domain/sector';
import { PROJECT_STATUSES } from '../../../../domain/status';
import { graphAround } from '../../../../state/select-graph';
import { companyNames } from '../../../../state/select-names';
import { findProject } from '../../../../state/select-projects';
import { useAtlas, useLocale, useTranslate } from '../../../context/atlas-context';
import { CompareTable } from '../compare-table';
import { recordsOf, type TableProps, useCatalogueStatuses } from '../table-props';
import { useCompaniesThen } from '../then/companies-then';
import { RecordName, RecordNames } from './cells';
import { type CompareGroup, describer, rowOf, textStatement } from './compare-rows';
import { type Count, CountBars } from './count-bars';
import { evidenceGroup } from './evidence-group';

/** Countries with fewer projects than these are counted together. */
const MAX_COUNTRIES = 6;

/** The kinds of record, besides projects, of which a company's page lists those that name it. */
const LINKED = ['port', 'service', 'claim', 'event'] as const satisfies readonly RecordKind[];

export function CompanyTable({ columns }: TableProps) {
  const list = useAtlas((state) => state.companyList);
  const neighbours = useAtlas((state) => state.neighbours);
  const projects = useAtlas((state) => state.projects);
  const names = useAtlas(companyNames);
  const t = useTranslate();
  const tRecords = useTranslate('records');
  const tCompare = useTranslate('compare');
  const locale = useLocale();
  const statuses = useCatalogueStatuses('company', columns);
  const companies = recordsOf(statuses);
  const listed = list?.state === 'ready' ? list.value : [];
  const linked = ({ id }: Company, kind: RecordKind): readonly RecordNode[] => {
    const company = { kind: 'company', id } as const;
    const graph = graphAround({ neighbours }, company);
    return graph?.state === 'ready' ? linkedRecords(graph.value, company, kind) : [];
  };
  const works = new Map(
    companies.flatMap((company) =>
      company
        ? [
            [
              company.id,
              linked(company, 'project').flatMap(({ id }) => findProject({ projects }, id) ?? []),
            ] as const,
          ]
        : [],
    ),
  );
  const worksOf = ({ id }: Company) => works.get(id) ?? [];

  const each = describer(companies);

  /** Returns a row of counts as bars on one scale. */
  function countRow(key: string, label: string, countsOf: (company: Company) => readonly Count[]) {
    const counts = companies.map((company) => (company ? countsOf(company) : []));
    const greatest = Math.max(1, ...counts.flat().map(({ count }) => count));
    return rowOf(
      key,
      label,
      counts.map((own) =>
        own.length === 0
          ? undefined
          : {
              content: own.map((each) => `${each.key} ${each.count}`).join(),
              shown: <CountBars counts={own} greatest={greatest} />,
            },
      ),
    );
  }

  const groups: readonly CompareGroup[] = [
    ...useCompaniesThen(companies, worksOf),
    {
      key: 'state',
      title: tCompare('group.state'),
      rows: [
        rowOf(
          'kind',
          tCompare('row.kind'),
          each(({ kind }) => textStatement(tRecords(`company-kind.${kind}`))),
        ),
        rowOf(
          'seat',
          tRecords('company.seat'),
          each(({ country }) => textStatement(countryName(locale, country))),
        ),
        rowOf(
          'parent',
          tRecords('company.parent'),
          each(({ parent }) => {
            if (parent === undefined) return undefined;
            return {
              content: parent,
              shown: (
                <RecordName
                  name={names.get(parent)?.[locale] ?? parent}
                  page={{ kind: 'company', id: parent }}
                />
              ),
            };
          }),
        ),
      ],
    },
    {
      key: 'projects',
      title: tRecords('linked.project'),
      rows: [
        rowOf(
          'project-count',
          tCompare('row.project-count'),
          each((company) => {
            const { length } = worksOf(company);
            return {
              content: String(length),
              shown: <strong className="compare-lead">{length}</strong>,
            };
          }),
        ),
        countRow('roles', tCompare('row.roles'), ({ id }) =>
          PARTY_ROLES.map((key) => ({
            key,
            name: t(`role.${key}`),
            count: listed.find((each) => each.id === id)?.roles[key] ?? 0,
          })).filter(({ count }) => count > 0),
        ),
        countRow('sectors', tCompare('row.sectors'), (company) =>
          countsBy(worksOf(company), SECTORS, ({ sector }) => sector).map(({ key, count }) => ({
            key,
            count,
            name: t(`sector.${key}`),
            sector: key,
          })),
        ),
        countRow('statuses', tCompare('row.statuses'), (company) =>
          countsBy(worksOf(company), PROJECT_STATUSES, ({ status }) => status).map(
            ({ key, count }) => ({ key, count, name: t(`status.${key}`) }),
          ),
        ),
        countRow('countries', tCompare('row.countries'), (company) => {
          const codes = [...new Set(worksOf(company).map(({ country }) => country))];
          const counts = countsBy(worksOf(company), codes, ({ country }) => country)
            .toSorted((a, b) => b.count - a.count)
            .map(({ key, count }) => ({ key, count, name: countryName(locale, key) }));
          const rest = counts.slice(MAX_COUNTRIES);
          if (rest.length < 2) return counts;
          const count = rest.reduce((sum, each) => sum + each.count, 0);
          const name = tCompare('countries.more', { count: rest.length });
          return [...counts.slice(0, MAX_COUNTRIES), { key: 'rest', count, name }];
        }),
      ],
    },
    {
      key: 'links',
      title: tCompare('group.links'),
      rows: LINKED.map((kind) =>
        rowOf(
          kind,
          tRecords(`linked.${kind}`),
          each((company) => {
            const nodes = linked(company, kind);
            return nodes.length === 0
              ? undefined
              : {
                  content: nodes.map(({ id }) => id).join(),
                  shown: (
                    <RecordNames
                      names={nodes.map(({ id, name }) => ({
                        key: id,
                        name: name[locale],
                        page: { kind, id },
                      }))}
                    />
                  ),
                };
          }),
        ),
      ),
    },
    evidenceGroup(companies, locale, t, tCompare),
  ];
  return <CompareTable columns={columns} statuses={statuses} groups={groups} />;
}

/** Counts projects by a property, in the order of `keys` and without zeros. */
function countsBy<K extends string>(
  projects: readonly ProjectSummary[],
  keys: readonly K[],
  keyOf: (project: ProjectSummary) => K,
): readonly { readonly key: K; readonly count: number }[] {
  return keys
    .map((key) => ({ key, count: projects.filter((each) => keyOf(each) === key).length }))
    .filter(({ count }) => count > 0);
}
