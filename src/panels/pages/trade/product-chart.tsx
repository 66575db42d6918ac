import type { TradeFlow } from '../../../domain/trade-flow';
import { ChartFigure } from '../../charts/chart-figure';
import { periodText } from '../../charts/period-text';
import { RowChart } from '../../charts/row-chart';
import { seriesTwin } from '../../charts/series-twin';
import { useChartSpeaker } from '../../charts/use-chart-speaker';
import { useRecordWords } from '../use-record-words';
import type { ProductRank } from './product-ranks';
import { seriesName } from './series-name';

/** The products of a flow in one period, by size, with their codes. */
export function ProductChart({
  flow,
  rank,
}: {
  readonly flow: TradeFlow;
  readonly rank: ProductRank;
}) {
  const record = useRecordWords();
  const speaker = useChartSpeaker();
  const { say, language } = speaker;
  const { unit, period, products } = rank;
  const heading = say('trade.products', { period: periodText(period, language, say) });
  const title = say('trade.series-title', { flow: flow.name[language], series: heading });
  const twin = seriesTwin(
    products.map(({ series, value }) => ({ ...series, values: [value] })),
    {
      sources: flow.sources,
      title,
      fileName: `${flow.id}-products-${period.replace('/', '_')}`,
      speaker,
      headingOf: (series) => seriesName(series, language, record),
    },
  );
  return (
    <ChartFigure heading={heading} notes={[say('trade.products-note')]} twin={twin}>
      <RowChart
        title={title}
        unit={unit}
        rows={products.map(({ series, value }, i) => ({
          key: `${series.id} ${i}`,
          label: seriesName(series, language, record),
          value: Number(value.value),
          isHollow: value.qualifier !== 'reported',
        }))}
      />
    </ChartFigure>
  );
}
