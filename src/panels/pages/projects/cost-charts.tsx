import { SECTORS } from '../../../domain/sector';
import { isUnfinished } from '../../../domain/time-span';
import { BarChart } from '../../charts/bar-chart';
import { ChartFigure } from '../../charts/chart-figure';
import { ChartKey } from '../../charts/chart-key';
import { measureText } from '../../charts/chart-measure';
import { compactText } from '../../charts/compact-text';
import type { ChartTable } from '../../charts/table/chart-table';
import { type ChartLocalization, useChartLocalization } from '../../charts/use-chart-localization';
import {
  costOf,
  costsByYear,
  type LeftOut,
  type ProjectCost,
  sumsBy,
  type YearCost,
} from './project-cost';
import { RankingChart } from './ranking-chart';

/** Shows the projects' costs by sector and by year: orders of magnitude, as the captions say. */
export function CostCharts({ costs, leftOut }: CostProps) {
  if (costs.length === 0) return null;
  return (
    <>
      <BySector costs={costs} leftOut={leftOut} />
      <ByYear costs={costs} leftOut={leftOut} />
    </>
  );
}

interface CostProps {
  readonly costs: readonly ProjectCost[];
  readonly leftOut: LeftOut;
}

/** Returns what the sums are and what they leave out. */
function costNotes(
  { undated, unreal }: LeftOut,
  { tCharts }: ChartLocalization,
): readonly string[] {
  return [
    tCharts('costs.caption'),
    ...(undated > 0 ? [tCharts('costs.undated', { count: undated })] : []),
    ...(unreal > 0 ? [tCharts('costs.unreal', { count: unreal })] : []),
  ];
}

function BySector({ costs, leftOut }: CostProps) {
  const localization = useChartLocalization();
  const { tCharts, t } = localization;
  const sums = sumsBy(costs, ({ sector }) => sector);
  return (
    <RankingChart
      heading={tCharts('costs.by-sector')}
      columns={[tCharts('column.sector'), tCharts('column.sum')]}
      unit="usd"
      rows={sumsBy(costs, ({ sector }) => sector, costOf).map(({ key, sum }) => ({
        key,
        label: t(`sector.${key}`),
        value: sum,
        sector: key,
        source: tCharts('costs.source', {
          count: sums.find((group) => group.key === key)?.sum ?? 0,
        }),
      }))}
      notes={costNotes(leftOut, localization)}
      fileName="costs-by-sector"
    />
  );
}

function ByYear({ costs, leftOut }: CostProps) {
  const localization = useChartLocalization();
  const { tCharts, t } = localization;
  const heading = tCharts('costs.by-year');
  const years = costsByYear(costs);
  const last = years.at(-1)?.year;
  return (
    <ChartFigure
      id="costs-by-year"
      heading={heading}
      subtitle={measureText('usd', localization, [years.at(0)?.year, last])}
      notes={[
        ...costNotes(leftOut, localization),
        ...(last !== undefined && isUnfinished(last)
          ? [tCharts('costs.unfinished', { year: String(last) })]
          : []),
      ]}
      table={yearTable(heading, years, localization)}
    >
      <ChartKey
        entries={SECTORS.toReversed()
          .filter((sector) => costs.some((cost) => cost.sector === sector))
          .map((sector) => ({ tone: sector, label: t(`sector.${sector}`) }))}
      />
      <BarChart
        title={heading}
        unit="usd"
        gapReason={() => tCharts('costs.gap')}
        arrangement="stacked"
        groups={years.map(({ year, sectors }) => ({
          label: String(year),
          bars: sectors.map(({ sector, usd, projects }) => ({
            value: usd,
            tone: sector,
            text: {
              value: barTitle(year, sector, usd, localization),
              source: tCharts('costs.source', { count: projects }),
            },
          })),
        }))}
      />
    </ChartFigure>
  );
}

function barTitle(
  year: number,
  sector: ProjectCost['sector'],
  usd: number,
  localization: ChartLocalization,
): string {
  return localization.tCharts('costs.in-sector', {
    year: String(year),
    sector: localization.t(`sector.${sector}`),
    sum: compactText(usd, 'usd', localization),
  });
}

/** The table has the sums by year, the file those by year and sector. */
function yearTable(
  title: string,
  years: readonly YearCost[],
  localization: ChartLocalization,
): ChartTable {
  const filled = years.filter(({ sectors }) => sectors.length > 0);
  return {
    title,
    headLabel: localization.tCharts('column.year'),
    valueLabel: localization.tCharts('column.sum'),
    groups: [
      {
        key: 'years',
        rows: filled.map(({ year, usd }) => ({
          key: String(year),
          head: String(year),
          value: compactText(usd, 'usd', localization),
        })),
      },
    ],
    data: {
      columns: ['year', 'sector', 'value', 'unit'],
      rows: filled.flatMap(({ year, sectors }) =>
        sectors.map(({ sector, usd }) => [year, sector, usd, 'usd']),
      ),
    },
    fileName: 'costs-by-year',
    sources: [],
  };
}
