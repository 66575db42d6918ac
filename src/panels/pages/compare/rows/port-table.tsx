import { useState } from 'react';
import { alignFigures, type FigureRow, recordCount } from '../../../../domain/align-figures';
import type { Unit } from '../../../../domain/figure';
import { useAtlas, useLocale, useTranslate } from '../../../context/atlas-context';
import { CompareTable } from '../compare-table';
import { recordsOf, type TableProps } from '../table-props';
import { usePortsThen } from '../then/ports-then';
import { yearBarsRow } from '../year-bars';
import { RecordNames } from './cells';
import { type CompareGroup, describer, rowOf, textStatement } from './compare-rows';
import { datesGroup } from './dates-group';
import { sourcesRow } from './evidence-group';
import { figureRow } from './figure-rows';
import { Owners, Phases } from './port-cells';
import { countryRow } from './record-rows';

/** The groups of a port's figures by unit, in the order of the table. */
const FIGURE_GROUPS = [
  { key: 'traffic', units: ['teu', 't', 'vehicles', 'ships'] },
  {
    key: 'capacity',
    units: ['teu/year', 't/year', 'vehicles/year', 'berths', 'm', 'ha', 'kn', 'km/h'],
  },
  { key: 'time', units: ['days', 'h', 'nm', 'km'] },
  { key: 'money', units: ['usd', 'pen', 'cny', 'brl'] },
  { key: 'counts', units: ['percent', 'workers', 'count'] },
  { key: 'days', units: ['date'] },
] as const satisfies readonly { readonly key: string; readonly units: readonly Unit[] }[];

/** Measures that readers look for in a port even if only one record has them. */
const SPECIFIC_MEASURES = /^(draught|depth|channel-depth|berths|quay-length|capacity)/;

export function PortTable({ columns }: TableProps) {
  const pages = useAtlas((state) => state.pages.port);
  const corridorMap = useAtlas((state) => state.corridorMap);
  const services = useAtlas((state) => state.serviceList);
  const t = useTranslate();
  const tRecords = useTranslate('records');
  const tCompare = useTranslate('compare');
  const locale = useLocale();
  const [showsAll, setShowsAll] = useState(false);
  const statuses = columns.map(({ ref }) => pages?.[ref.id]);
  const ports = recordsOf(statuses);
  const sources = ports.map((port) => port?.sources);

  const each = describer(ports);
  const figures = alignFigures(ports.map((port) => port?.figures ?? []));
  const headlines = new Set(ports.flatMap((port) => port?.headlines ?? []));
  const isShown = (row: FigureRow) =>
    columns.length === 1 ||
    recordCount(row) > 1 ||
    headlines.has(row.id) ||
    SPECIFIC_MEASURES.test(row.id);
  const hidden = figures.filter((row) => !isShown(row)).length;
  const shown = showsAll ? figures : figures.filter(isShown);

  const groups: readonly CompareGroup[] = [
    ...usePortsThen(ports),
    {
      key: 'state',
      title: tCompare('group.state'),
      rows: [
        rowOf(
          'role',
          tCompare('row.role'),
          each(({ role }) =>
            textStatement(t(role === 'terminal' ? 'port.terminal' : 'legend.port')),
          ),
        ),
        countryRow(tCompare('row.country'), ports, locale),
        rowOf(
          'locode',
          'UN/LOCODE',
          each(({ id }) => ({ content: undefined, shown: id.toUpperCase() })),
        ),
      ],
    },
    ...FIGURE_GROUPS.map(({ key, units }): CompareGroup => {
      const own: readonly Unit[] = units;
      const rows = shown.filter(({ unit }) => own.includes(unit));
      return {
        key,
        title: tCompare(`group.${key}`),
        rows: [
          ...(key === 'traffic'
            ? [
                yearBarsRow(
                  columns,
                  ports.map((port) => port?.figures ?? []),
                  sources,
                ),
              ]
            : []),
          ...rows.map((row) => figureRow(row, sources)),
        ],
      };
    }),
    {
      key: 'works',
      title: tRecords('port.phases'),
      rows: [
        rowOf(
          'phases',
          tCompare('row.phases'),
          each(({ phases, sources: known }) =>
            phases && phases.length > 0
              ? { content: undefined, shown: <Phases phases={phases} sources={known} /> }
              : undefined,
          ),
        ),
      ],
    },
    {
      key: 'owners',
      title: tRecords('port.ownership'),
      rows: [
        rowOf(
          'owners',
          tCompare('row.owners'),
          each(({ ownership, sources: known }) => {
            const latest = ownership?.toSorted((a, b) => a.since.localeCompare(b.since)).at(-1);
            return (
              latest && {
                content: latest.holders.map(({ company, share }) => `${company} ${share}`).join(),
                shown: <Owners span={latest} sources={known} />,
              }
            );
          }),
        ),
      ],
    },
    {
      key: 'links',
      title: tCompare('group.links'),
      rows: [
        rowOf(
          'services',
          tRecords('linked.service'),
          each(({ id }) => {
            const calling =
              services?.state === 'ready'
                ? services.value.filter(({ calls }) => calls.some(({ port }) => port === id))
                : [];
            return calling.length === 0
              ? undefined
              : {
                  content: calling.map((service) => service.id).join(),
                  shown: (
                    <RecordNames
                      names={calling.map(({ id: key, name, status }) => ({
                        key,
                        name: name[locale],
                        note: tRecords(`service-status.${status}`),
                        page: { kind: 'service', id: key },
                      }))}
                    />
                  ),
                };
          }),
        ),
        rowOf(
          'legs',
          t('port.legs'),
          each(({ id }) => {
            const legs =
              corridorMap.state === 'ready'
                ? corridorMap.value.legs.filter(({ port }) => port === id)
                : [];
            return legs.length === 0
              ? undefined
              : {
                  content: String(legs.length),
                  shown: (
                    <RecordNames
                      names={legs.map(({ id: key, name, status }) => ({
                        key,
                        name: name[locale],
                        note: t(`leg-status.${status}`),
                        page: { kind: 'leg', id: key },
                      }))}
                    />
                  ),
                };
          }),
        ),
        rowOf(
          'projects',
          t('port.projects'),
          each(({ projects }) =>
            projects.length === 0
              ? undefined
              : { content: String(projects.length), shown: String(projects.length) },
          ),
        ),
        rowOf(
          'disputes',
          t('port.disputes'),
          each(({ disputes }) =>
            disputes.length === 0
              ? undefined
              : textStatement(tCompare('disputes', { count: disputes.length })),
          ),
        ),
      ],
    },
    datesGroup(columns, ports, t, tCompare),
    {
      key: 'evidence',
      title: tCompare('group.evidence'),
      rows: [sourcesRow(ports, t)],
    },
  ];
  return (
    <CompareTable columns={columns} statuses={statuses} groups={groups}>
      {hidden > 0 && (
        <button
          type="button"
          className="button button-outline"
          aria-pressed={showsAll}
          onClick={() => setShowsAll(!showsAll)}
        >
          {tCompare(showsAll ? 'figures.fewer' : 'figures.more', { count: hidden })}
        </button>
      )}
    </CompareTable>
  );
}
