import { useMemo } from 'react';
import type { TradeFlow, TradeSeries } from '../../../domain/trade-flow';
import { DownloadCsv } from '../../charts/download-csv';
import { seriesTwin } from '../../charts/series-twin';
import { TwinTable } from '../../charts/twin-table';
import { useChartSpeaker } from '../../charts/use-chart-speaker';
import { useRecordWords } from '../use-record-words';
import { seriesName } from './series-name';

/** Values of series that no chart shows, each under the name of its series. */
export function ValueTable({
  flow,
  series,
}: {
  readonly flow: TradeFlow;
  readonly series: readonly TradeSeries[];
}) {
  const record = useRecordWords();
  const speaker = useChartSpeaker();
  const twin = useMemo(() => {
    const { say, language } = speaker;
    return seriesTwin(series, {
      sources: flow.sources,
      title: say('trade.series-title', { flow: flow.name[language], series: say('trade.values') }),
      fileName: `${flow.id}-values`,
      speaker,
      headingOf: (each) => seriesName(each, language, record),
    });
  }, [flow, series, speaker, record]);
  return (
    <>
      <TwinTable twin={twin} />
      <DownloadCsv
        rows={twin.csv}
        sources={twin.sources}
        fileName={twin.fileName}
        of={twin.title}
      />
    </>
  );
}
