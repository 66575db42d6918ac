import { useMemo } from 'react';
import type { TradeFlow, TradeSeries } from '../../../domain/trade-flow';
import { useTranslate } from '../../atlas-context';
import { ChartTableView } from '../../charts/chart-table-view';
import { DownloadCsv } from '../../charts/download-csv';
import { seriesTable } from '../../charts/series-table';
import { useChartLocalization } from '../../charts/use-chart-localization';
import { seriesName } from './series-name';

/** Values of series that no chart shows, each under the name of its series. */
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
    const { say, locale } = localization;
    return seriesTable(series, {
      sources: flow.sources,
      title: say('trade.series-title', { flow: flow.name[locale], series: say('trade.values') }),
      fileName: `${flow.id}-values`,
      localization,
      headingOf: (each) => seriesName(each, locale, record),
    });
  }, [flow, series, localization, record]);
  return (
    <>
      <ChartTableView table={table} />
      <DownloadCsv
        rows={table.csv}
        sources={table.sources}
        fileName={table.fileName}
        of={table.title}
      />
    </>
  );
}
