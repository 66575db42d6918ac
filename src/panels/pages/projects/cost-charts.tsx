import { BarChart } from '../../charts/bar-chart';
import { ChartFigure } from '../../charts/chart-figure';
import { compactText } from '../../charts/compact-text';
import type { ChartTable } from '../../charts/table/chart-table';
import { type ChartLocalization, useChartLocalization } from '../../charts/use-chart-localization';
import { costOf, costsByYear, type ProjectCost, sumsBy, type YearCost } from './project-cost';
import { RankingChart } from './ranking-chart';

/** Shows the projects' costs by sector and by year: orders of magnitude, as the captions say. */
export function CostCharts({ costs }: { readonly costs: readonly ProjectCost[] }) {
  if (costs.length === 0) return null;
  return (
    <>
      <BySector costs={costs} />
      <ByYear costs={costs} />
    </>
  );
}

function BySector({ costs }: { readonly costs: readonly ProjectCost[] }) {
  const { tCharts, t } = useChartLocalization();
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
      }))}
      notes={[tCharts('costs.caption')]}
      fileName="costs-by-sector"
    />
  );
}

function ByYear({ costs }: { readonly costs: readonly ProjectCost[] }) {
  const localization = useChartLocalization();
  const { tCharts } = localization;
  const heading = tCharts('costs.by-year');
  const years = costsByYear(costs);
  return (
    <ChartFigure
      id="costs-by-year"
      heading={heading}
      notes={[tCharts('costs.caption'), tCharts('costs.colours')]}
      table={yearTable(heading, years, localization)}
    >
      <BarChart
        title={heading}
        unit="usd"
        arrangement="stacked"
        groups={years.map(({ year, sectors }) => ({
          label: String(year),
          bars: sectors.map(({ sector, usd }) => ({
            value: usd,
            tone: sector,
            text: {
              value: barTitle(year, sector, usd, localization),
              source: tCharts('tip.derived'),
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
    csv: [
      ['year', 'sector', 'usd'],
      ...filled.flatMap(({ year, sectors }) =>
        sectors.map(({ sector, usd }) => [year, sector, usd]),
      ),
    ],
    fileName: 'costs-by-year',
    sources: [],
  };
}
