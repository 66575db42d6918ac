import { inWholeUnits } from '../../../domain/cost';
import { sumCosts } from '../../../domain/cost-sums';
import type { PartyRole } from '../../../domain/project';
import type { FactDate, ProjectFacts } from '../../../domain/project-facts';
import { ALL_NAMES } from '../../../domain/project-list';
import { PROJECT_STATUSES } from '../../../domain/status';
import { formatDate } from '../../../i18n/format-date';
import { formatMoney } from '../../../i18n/format-money';
import { formatNumber } from '../../../i18n/format-number';
import { memoizeSelector } from '../../../state/memoize-selector';
import { companyNames } from '../../../state/select-names';
import { factFinder, filteredProjects } from '../../../state/select-projects';
import { projectsOfTime } from '../../../state/select-time';
import { asOf } from '../../prose/facts';
import { CostCell } from '../cells/cost-cell';
import { dateKey, type TableColumn, type TableDefinition } from '../table-definition';
import type { TableText } from '../table-text';
import type { ProjectRow } from './project-row';
import { sourcesColumn } from './shared-columns';

const rows = memoizeSelector(['projects', 'projectFacts', 'time', 'recordTimes'], (state) => {
  const { projects } = state;
  if (projects.state !== 'ready') return projects;
  const find = factFinder(state);
  return {
    state: 'ready',
    value: projectsOfTime(state).map(
      (project): ProjectRow => ({ project, facts: find(project.id) }),
    ),
  } as const;
});

const columns: readonly TableColumn<ProjectRow>[] = [
  {
    id: 'name',
    width: 224,
    textOf: ({ project }, { locale }) => project.name[locale],
  },
  {
    id: 'country',
    width: 112,
    textOf: ({ project }, { countryName }) => countryName(project.country),
  },
  { id: 'place', width: 168, textOf: ({ project }, { locale }) => project.place[locale] },
  {
    id: 'sector',
    width: 136,
    textOf: ({ project }, { t }) => t(`sector.${project.sector}`),
  },
  { id: 'kind', width: 152, textOf: ({ project }, { t }) => t(`kind.${project.kind}`) },
  {
    id: 'status',
    width: 200,
    keyOf: ({ project }) => PROJECT_STATUSES.indexOf(project.status),
    textOf: ({ project }, { t }) => t(`status.${project.status}`),
    noteOf: ({ facts }, { t, locale, year }) => {
      if (year !== undefined) return t('page.end-of', { year: String(year) });
      return facts ? asOf(t, locale, facts.statusAsOf) : '';
    },
    parts: {
      'as-of': {
        kind: 'date',
        valueOf: ({ facts }, { year }) => (year === undefined ? facts?.statusAsOf : String(year)),
      },
    },
  },
  dateColumn('begun'),
  dateColumn('opened'),
  {
    id: 'cost',
    width: 128,
    isNumber: true,
    unit: 'unit.cost',
    keyOf: ({ facts }) => facts?.costs[0]?.usdMillion,
    textOf: ({ facts }, { locale }) => {
      const [cost, amount] = [facts?.costs[0], facts?.amounts[0]];
      if (cost) return formatNumber(locale, cost.usdMillion, 1);
      return amount ? formatMoney(locale, inWholeUnits(amount.million), amount.currency) : '';
    },
    noteOf: ({ facts }, text) => (facts ? costNote(facts, text) : ''),
    parts: {
      year: {
        kind: 'number',
        valueOf: ({ facts }) => (facts?.costs[0] ?? facts?.amounts[0])?.year,
      },
      low: { kind: 'number', valueOf: ({ facts }) => facts && costSpan(facts)?.low },
      high: { kind: 'number', valueOf: ({ facts }) => facts && costSpan(facts)?.high },
      published: {
        kind: 'text',
        valueOf: ({ facts }, { locale }) => {
          const amount = facts?.costs[0] ? undefined : facts?.amounts[0];
          return amount && formatMoney(locale, inWholeUnits(amount.million), amount.currency);
        },
      },
    },
    Content: CostCell,
  },
  partiesColumn('owner', 'owner'),
  partiesColumn('builder', 'contractor'),
  partiesColumn('lender', 'lender'),
  partiesColumn('operator', 'operator'),
  {
    id: 'corridor',
    width: 160,
    textOf: ({ facts }, text) =>
      facts?.corridor ? text.facets.valueName('corridor', facts.corridor) : '',
  },
  {
    id: 'dispute',
    width: 104,
    textOf: ({ facts }, { tTable }) => (facts?.isDisputed ? tTable('dispute.yes') : ''),
  },
  {
    id: 'precision',
    width: 144,
    textOf: ({ project }, { facets }) => facets.valueName('precision', project.precision),
  },
  sourcesColumn(({ facts }) => facts?.sources),
];

/** The table of projects, whose rows are those that the map shows. */
export const PROJECT_TABLE: TableDefinition<ProjectRow> = {
  kind: 'projects',
  columns,
  rows,
  shown: (state) => filteredProjects(state).indices,
  pageOf: ({ project }) => ({ kind: 'project', id: project.id }),
  nameOf: ({ project }, { locale }) => project.name[locale],
  idOf: ({ project }) => project.id,
  pointOf: ({ project }) => project.position,
  isFetched: (state) =>
    state.projectFacts?.state === 'ready' &&
    state.projectNames[ALL_NAMES]?.state === 'ready' &&
    companyNames(state).size > 0,
  geometries:
    () =>
    ({ project: { position, line } }) =>
      line ? { kind: 'line', track: line } : { kind: 'point', position },
  comparedAs: 'project',
  sumsOf: costSentence,
};

function dateColumn(id: 'begun' | 'opened'): TableColumn<ProjectRow> {
  const dateOf = ({ facts }: ProjectRow): FactDate | undefined => facts?.[id];
  return {
    id,
    width: 152,
    keyOf: (row) => {
      const found = dateOf(row);
      return found && dateKey(found.date);
    },
    textOf: (row, { locale }) => {
      const found = dateOf(row);
      return found ? formatDate(locale, found.date) : '';
    },
    noteOf: (row, { tTable }) => (dateOf(row)?.planned ? tTable('date.planned') : ''),
    data: { kind: 'date', valueOf: (row) => dateOf(row)?.date },
    parts: {
      planned: {
        kind: 'text',
        valueOf: (row, { tTable }) => (dateOf(row)?.planned ? tTable('date.planned') : undefined),
      },
    },
  };
}

function partiesColumn(id: 'owner' | 'builder' | 'lender' | 'operator', role: PartyRole) {
  const column: TableColumn<ProjectRow> = {
    id,
    width: 168,
    textOf: ({ facts }, text) =>
      partyNames(facts, role, text).join(text.locale === 'zh' ? '、' : ', '),
  };
  return column;
}

function partyNames(
  facts: ProjectFacts | undefined,
  role: PartyRole,
  { companies, locale }: TableText,
): readonly string[] {
  if (!facts) return [];
  return facts.parties
    .filter((party) => party.role === role)
    .map(
      ({ company, name }) =>
        (company && companies.get(company)?.[locale]) ?? name?.[locale] ?? company ?? '',
    );
}

/** Returns the year of the cost, and the span of all published costs in dollars if they differ. */
function costNote(facts: ProjectFacts, { locale, tTable }: TableText): string {
  const { costs, amounts } = facts;
  const [first] = costs;
  if (!first) return amounts[0] ? String(amounts[0].year) : '';
  const year = String(first.year);
  const span = costSpan(facts);
  if (!span) return year;
  const range = tTable('cost.range', {
    low: formatNumber(locale, span.low, 1),
    high: formatNumber(locale, span.high, 1),
  });
  return `${range} · ${year}`;
}

/** Returns the least and the greatest published cost in millions of dollars; undefined if they do not differ. */
function costSpan({ costs }: ProjectFacts) {
  const low = Math.min(...costs.map(({ usdMillion }) => usdMillion));
  const high = Math.max(...costs.map(({ usdMillion, to = usdMillion }) => to));
  return low < high ? { low, high } : undefined;
}

/** Returns what the costs of projects add up to and what is left out. */
function costSentence(
  all: readonly ProjectRow[],
  indices: Uint32Array,
  { locale, tTable }: TableText,
): readonly string[] {
  const { real, built, planned, stopped } = sumCosts(all, indices);
  const money = (usdMillion: number) => formatMoney(locale, inWholeUnits(usdMillion), 'USD');
  const without = real - built.projects;
  return [
    built.projects > 0
      ? tTable('sum.cost', { sum: money(built.usdMillion), count: built.projects, all: real })
      : tTable('sum.no-cost'),
    ...(built.ranges > 0 ? [tTable('sum.ranges', { count: built.ranges })] : []),
    ...(built.projects > 0 && without > 0 ? [tTable('sum.without', { count: without })] : []),
    ...(planned.projects > 0
      ? [tTable('sum.planned', { sum: money(planned.usdMillion), count: planned.projects })]
      : []),
    ...(stopped.projects > 0
      ? [tTable('sum.stopped', { sum: money(stopped.usdMillion), count: stopped.projects })]
      : []),
  ];
}
