import { type Cost, costKey, sumOf } from '../../../../domain/cost';
import { PARTY_ROLES } from '../../../../domain/project';
import { useAtlas, useLocale, useTranslate } from '../../../context/atlas-context';
import { CostSum } from '../../../records/cost-sum';
import { CompareTable } from '../compare-table';
import { recordsOf, type TableProps } from '../table-props';
import { useProjectsThen } from '../then/projects-then';
import { MarkedDate, PartyNames, proseStatement } from './cells';
import { type CompareGroup, describer, rowOf, textStatement } from './compare-rows';
import { datesGroup } from './dates-group';
import { sourcesRow } from './evidence-group';
import { countryRow, statusRow } from './record-rows';

export function ProjectTable({ columns }: TableProps) {
  const pages = useAtlas((state) => state.pages.project);
  const t = useTranslate();
  const tRecords = useTranslate('records');
  const tCompare = useTranslate('compare');
  const locale = useLocale();
  const time = useAtlas((state) => state.time);
  const statuses = columns.map(({ ref }) => pages?.[ref.id]);
  const projects = recordsOf(statuses);

  const each = describer(projects);
  const groups: readonly CompareGroup[] = [
    ...useProjectsThen(projects),
    {
      key: 'state',
      title: tCompare('group.state'),
      rows: [
        statusRow(tCompare('row.status'), projects, locale, (status) => t(`status.${status}`)),
        rowOf(
          'kind',
          tCompare('row.kind'),
          each(({ sector, kind }) => {
            const [sectorName, kindName] = [t(`sector.${sector}`), t(`kind.${kind}`)];
            return textStatement(
              sectorName === kindName ? sectorName : `${kindName} · ${sectorName}`,
            );
          }),
        ),
        countryRow(tCompare('row.country'), projects, locale),
        ...(['begun', 'opened'] as const).map((mark) =>
          rowOf(
            mark,
            tCompare(`row.${mark}`),
            each(({ milestones }) => {
              const marked = milestones.find((milestone) => milestone.marks === mark);
              return marked && { content: marked.date, shown: <MarkedDate milestone={marked} /> };
            }),
          ),
        ),
        rowOf(
          'disputed',
          tCompare('row.disputed'),
          each(({ disputed }) => (disputed ? textStatement(tCompare('disputed.yes')) : undefined)),
        ),
      ],
    },
    {
      key: 'cost',
      title: tCompare('group.size'),
      rows: [
        rowOf(
          'cost',
          t('project.cost'),
          each(({ costs, sources }) =>
            costs.length === 0
              ? undefined
              : {
                  content: costs.map(costText).join(),
                  shown: costs.map((cost) => (
                    <span key={costKey(cost)} className="compare-value">
                      <CostSum cost={cost} sources={sources} />
                    </span>
                  )),
                },
          ),
        ),
        rowOf(
          'capacity',
          t('project.capacity'),
          each(({ capacity }) => proseStatement(capacity, locale)),
        ),
      ],
    },
    {
      key: 'parties',
      title: time
        ? tCompare('group.today', { title: tRecords('project.parties') })
        : tRecords('project.parties'),
      rows: PARTY_ROLES.map((role) =>
        rowOf(
          role,
          t(`role.${role}`),
          each((project) => {
            const parties = project.parties.filter((party) => party.role === role);
            if (parties.length === 0) return undefined;
            const names = parties.map(({ company, name }) => company ?? name.en);
            return {
              content: names.toSorted().join(),
              shown: <PartyNames parties={parties} />,
            };
          }),
        ),
      ),
    },
    {
      key: 'relation',
      title: tCompare('group.corridor'),
      rows: [
        rowOf(
          'corridor',
          tCompare('row.corridor'),
          each(({ corridor }) =>
            corridor === undefined ? undefined : textStatement(tCompare(`corridor.${corridor}`)),
          ),
        ),
        rowOf(
          'relation',
          tRecords('project.relation'),
          each(({ relation }) => proseStatement(relation, locale)),
        ),
      ],
    },
    datesGroup(columns, projects, t, tCompare),
    {
      key: 'evidence',
      title: tRecords('project.evidence'),
      rows: [
        rowOf(
          'precision',
          tRecords('project.on-map'),
          each(({ precision }) => textStatement(t(`precision.${precision}`))),
        ),
        rowOf(
          'confidence',
          tRecords('project.confidence'),
          each(({ confidence }) => textStatement(tRecords(`confidence.${confidence}`))),
        ),
        rowOf(
          'unconfirmed',
          tCompare('row.unconfirmed'),
          each(({ unconfirmed = [] }) =>
            unconfirmed.length === 0
              ? undefined
              : textStatement(
                  unconfirmed.map((what) => tRecords(`project.unconfirmed.${what}`)).join(' '),
                ),
          ),
        ),
        sourcesRow(projects, t),
      ],
    },
  ];
  return <CompareTable columns={columns} statuses={statuses} groups={groups} />;
}

function costText(cost: Cost): string {
  const { currency, value, to } = sumOf(cost);
  return `${currency} ${value}–${to}`;
}
