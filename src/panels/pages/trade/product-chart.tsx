import type { TradeFlow } from '../../../domain/trade-flow';
import { ChartFigure } from '../../charts/chart-figure';
import { measureText } from '../../charts/chart-measure';
import { publishersOf } from '../../charts/chart-point';
import { periodText } from '../../charts/compact-text';
import { RowChart } from '../../charts/row-chart';
import { seriesTable } from '../../charts/table/series-table';
import { useChartLocalization } from '../../charts/use-chart-localization';
import { useTranslate } from '../../context/atlas-context';
import type { ProductRanking } from './product-rankings';
import { seriesName } from './trade-series';

/** Shows the products of a flow in one period, by size, with their codes. */
export function ProductChart({
  id,
  flow,
  ranking,
}: {
  /** Names the chart in the address of its page. */
  readonly id: string;
  readonly flow: TradeFlow;
  readonly ranking: ProductRanking;
}) {
  const record = useTranslate('records');
  const localization = useChartLocalization();
  const { tCharts, locale } = localization;
  const { unit, period, products } = ranking;
  const heading = tCharts('trade.products', { period: periodText(period, locale, tCharts) });
  const title = tCharts('trade.series-title', { flow: flow.name[locale], series: heading });
  const table = seriesTable(
    products.map(({ series, value }) => ({ ...series, values: [value] })),
    {
      sources: flow.sources,
      title,
      fileName: `${flow.id}-products-${period.replace('/', '_')}`,
      localization,
      headingOf: (series) => seriesName(series, locale, record),
    },
  );
  return (
    <ChartFigure
      id={id}
      heading={heading}
      subtitle={measureText(unit, localization)}
      notes={[tCharts('trade.products-note')]}
      table={table}
    >
      <RowChart
        title={title}
        unit={unit}
        rows={products.map(({ series, value }, i) => ({
          key: `${series.id} ${i}`,
          label: seriesName(series, locale, record),
          value: Number(value.value),
          isHollow: value.qualifier !== 'reported',
          source: publishersOf(value.sources, flow.sources),
        }))}
      />
    </ChartFigure>
  );
}
