import { useMemo } from 'react';
import type { ListedService } from '../../../domain/service';
import type { CitedValue } from '../../../domain/service-sailings';
import { citedSources } from '../../../domain/source';
import { formatNumber } from '../../../i18n/format-number';
import { ChartFigure } from '../../charts/chart-figure';
import { measureText } from '../../charts/chart-measure';
import { publishersOf } from '../../charts/chart-point';
import { RowChart } from '../../charts/row-chart';
import { citationText } from '../../charts/table/chart-data';
import type { ChartTable } from '../../charts/table/chart-table';
import { type ChartLocalization, useChartLocalization } from '../../charts/use-chart-localization';
import { useAtlas, useTranslate } from '../../context/atlas-context';
import { Parts } from '../../context/fault-boundary';
import { Loaded } from '../../context/loaded';
import { quantityText } from '../../figures/quantity-text';
import { isRunning, type SailingRow, sailingRows } from './sailing-rows';

/** Shows how many ships a week the services bring and how much space these have, as far as it is published. */
export function SailingCharts({ services }: { readonly services: readonly ListedService[] }) {
  const sailings = useAtlas((state) => state.sailings);
  return (
    <Loaded loadable={sailings}>
      {(all) => {
        const rows = sailingRows(services, all);
        return (
          <Parts of="sailings">
            {rows.length > 0 && <ShipsAWeek rows={rows} left={services.length - rows.length} />}
            {rows.some(({ space }) => space) && <SpaceAWeek rows={rows} />}
          </Parts>
        );
      }}
    </Loaded>
  );
}

function ShipsAWeek({
  rows,
  left,
}: {
  readonly rows: readonly SailingRow[];
  /** Number of services without a published interval. */
  readonly left: number;
}) {
  const { tCharts, wordsOf, tableOf, labelOf, intervalText } = useSailingTexts();
  const heading = tCharts('sailings.ships');
  const table = useMemo(
    () =>
      tableOf(heading, 'ships-a-week', rows, ({ ships, sailings: { interval } }) => ({
        value: wordsOf(ships),
        notes: [intervalText(interval)],
        cited: [interval],
        cells: [ships, undefined],
      })),
    [rows, heading, tableOf, wordsOf, intervalText],
  );
  return (
    <ChartFigure
      id="ships-a-week"
      heading={heading}
      level={2}
      notes={[
        tCharts('sailings.ships-note'),
        tCharts('sailings.hollow'),
        ...(left > 0 ? [tCharts('sailings.left', { count: left })] : []),
      ]}
      table={table}
    >
      <RowChart
        title={heading}
        unit="ships"
        format={wordsOf}
        rows={rows.map((row) => ({
          key: row.service.id,
          label: labelOf(row),
          value: row.ships,
          isHollow: !isRunning(row.service),
          remark: intervalText(row.sailings.interval),
          source: publishersOf(row.sailings.interval.sources, row.sailings.sources),
        }))}
      />
    </ChartFigure>
  );
}

function SpaceAWeek({ rows }: { readonly rows: readonly SailingRow[] }) {
  const { locale, tCharts, teuText, tableOf, labelOf, intervalText, sizeText } = useSailingTexts();
  const heading = tCharts('sailings.space');
  const known = useMemo(
    () =>
      rows
        .flatMap((row) => {
          const {
            space,
            sailings: { size },
          } = row;
          return space && size ? [{ ...row, space, size }] : [];
        })
        .toSorted(
          (a, b) =>
            Number(isRunning(b.service)) - Number(isRunning(a.service)) ||
            (b.space.to ?? b.space.value) - (a.space.to ?? a.space.value),
        ),
    [rows],
  );
  const table = useMemo(
    () =>
      tableOf(heading, 'space-a-week', known, ({ space, size, sailings: { interval } }) => ({
        value: teuText(space.value, space.to),
        notes: [sizeText(size), intervalText(interval)],
        cited: [interval, size],
        cells: [space.value, space.to],
      })),
    [known, heading, tableOf, teuText, intervalText, sizeText],
  );
  const left = rows.length - known.length;
  return (
    <ChartFigure
      id="space-a-week"
      heading={heading}
      level={2}
      subtitle={measureText('teu', { locale, tCharts })}
      notes={[
        tCharts('sailings.space-note'),
        tCharts('sailings.hollow'),
        ...(left > 0 ? [tCharts('sailings.no-size', { count: left })] : []),
      ]}
      table={table}
    >
      <RowChart
        title={heading}
        unit="teu"
        format={teuText}
        rows={known.map((row) => ({
          key: row.service.id,
          label: labelOf(row),
          value: row.space.value,
          ...(row.space.to !== undefined && { to: row.space.to }),
          isHollow: !isRunning(row.service),
          remark: sizeText(row.size),
          source: publishersOf(
            [...row.size.sources, ...row.sailings.interval.sources],
            row.sailings.sources,
          ),
        }))}
      />
    </ChartFigure>
  );
}

interface RowCells {
  readonly value: string;
  readonly notes: readonly string[];
  readonly cited: readonly CitedValue[];
  readonly cells: readonly (number | undefined)[];
}

/** Returns how rows of sailings are written. */
function useSailingTexts() {
  const localization = useChartLocalization();
  const tRecords = useTranslate('records');
  return useMemo(() => {
    const { locale, t, tCharts } = localization;
    const statusOf = ({ service: { status } }: SailingRow) => tRecords(`service-status.${status}`);
    const labelOf = (row: SailingRow) =>
      [row.service.name[locale], ...(isRunning(row.service) ? [] : [statusOf(row)])].join(' · ');
    return {
      locale,
      tCharts,
      labelOf,
      wordsOf: (ships: number) =>
        tCharts('sailings.rate', { value: formatNumber(locale, ships, 2) }),
      teuText: (value: number, to?: number) => textOf('teu', value, to, localization),
      sizeText: ({ value, to }: CitedValue) =>
        tCharts('sailings.size', { size: textOf('teu', Number(value), to, localization) }),
      intervalText: ({ value, to, qualifier }: CitedValue) =>
        [
          tCharts('sailings.interval', { days: textOf('days', Number(value), to, localization) }),
          ...(qualifier === 'reported' ? [] : [t(`qualifier.${qualifier}`)]),
        ].join(' · '),
      tableOf: <R extends SailingRow>(
        title: string,
        fileName: string,
        rows: readonly R[],
        cellsOf: (row: R) => RowCells,
      ): ChartTable => ({
        title,
        fileName,
        headLabel: tCharts('column.service'),
        valueLabel: tCharts('column.a-week'),
        groups: [
          {
            key: fileName,
            rows: rows.map((row) => {
              const { value, notes, cited } = cellsOf(row);
              return {
                key: row.service.id,
                head: row.service.name[locale],
                notes: [statusOf(row), ...notes, t('qualifier.derived')],
                value,
                asOf: cited[0]?.asOf ?? row.service.statusAsOf,
                sources: sourcesOf(row, cited),
              };
            }),
          },
        ],
        data: {
          columns: ['service', 'status', 'status_as_of', 'a_week', 'to', 'sources'],
          rows: rows.map((row) => {
            const { cells, cited } = cellsOf(row);
            const { name, status, statusAsOf } = row.service;
            const [from, to] = cells;
            const citation = citationText(sourcesOf(row, cited));
            return [name[locale], status, statusAsOf, from, to, citation];
          }),
        },
        sources: rows.flatMap((row) => sourcesOf(row, cellsOf(row).cited)),
      }),
    };
  }, [localization, tRecords]);
}

function sourcesOf({ sailings }: SailingRow, cited: readonly CitedValue[]) {
  return citedSources(
    cited.flatMap(({ sources }) => sources),
    sailings.sources,
  );
}

function textOf(
  unit: 'teu' | 'days',
  value: number,
  to: number | undefined,
  localization: ChartLocalization,
): string {
  const range = to === undefined ? {} : { to: Math.round(to) };
  const text = quantityText({ unit, value: Math.round(value), ...range }, localization);
  return text.before + text.number + text.after;
}
