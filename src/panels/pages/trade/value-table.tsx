import { useMemo } from 'react';
import type { TradeFlow, TradeSeries } from '../../../domain/trade-flow';
import { ChartTableView } from '../../charts/table/chart-table-view';
import { DownloadChart } from '../../charts/table/download-chart';
import { seriesTable } from '../../charts/table/series-table';
import { useChartLocalization } from '../../charts/use-chart-localization';
import { useTranslate } from '../../context/atlas-context';
import { seriesName } from './trade-series';

/** Shows the values of series without a chart, each under the name of its series. */
export function ValueTable({
  flow,
  series,
}: {
  readonly flow: TradeFlow;
  readonly series: readonly TradeSeries[];
}) {
  const record = useTranslate('records');
  const localization = useChartLocalization();
  const table = useMemo(() => {
    const { tCharts, locale } = localization;
    return seriesTable(series, {
      sources: flow.sources,
      title: tCharts('trade.series-title', {
        flow: flow.name[locale],
        series: tCharts('trade.values'),
      }),
      fileName: `${flow.id}-values`,
      localization,
      headingOf: (each) => seriesName(each, locale, record),
    });
  }, [flow, series, localization, record]);
  return (
    <>
      <ChartTableView table={table} />
      <DownloadChart table={table} />
    </>
  );
}
