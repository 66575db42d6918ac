import { useId } from 'react';
import type { TradeFlow } from '../../../domain/trade-flow';
import { SeriesChart } from '../../charts/series-chart';
import { useMissingChart } from '../../charts/use-open-chart';
import { useAtlas, useLocale, useTranslate } from '../../context/atlas-context';
import { Parts } from '../../context/fault-boundary';
import { Loaded } from '../../context/loaded';
import { RecordLink } from '../../links/record-link';
import { Prose } from '../../prose/prose';
import { PageHead } from '../../records/page-head';
import { ProductChart } from './product-chart';
import { productRankings } from './product-rankings';
import { productStack } from './product-stack';
import { StackChart } from './stack-chart';
import { isCharted, mostInformativeSeries, seriesName } from './trade-series';
import { ValueTable } from './value-table';

/** Lists all flows, each with its most informative chart. */
export function TradePage() {
  const tRecords = useTranslate('records');
  const flows = useAtlas((state) => state.catalogues.flow);
  useMissingChart(flows?.state === 'ready');
  return (
    <Parts of="trade">
      <PageHead title={tRecords('page.trade')} />
      <Prose text={tRecords('trade.lead')} lead />
      <Loaded loadable={flows}>
        {(all) => inOrder(all).map((flow) => <FlowSection key={flow.id} flow={flow} />)}
      </Loaded>
    </Parts>
  );
}

/** Sorts flows with a chart over years first, the longest series before the others. */
function inOrder(flows: readonly TradeFlow[]): readonly TradeFlow[] {
  const years = (flow: TradeFlow) => mostInformativeSeries(flow.series)?.values.length ?? 0;
  return flows.toSorted((a, b) => years(b) - years(a));
}

function FlowSection({ flow }: { readonly flow: TradeFlow }) {
  const id = useId();
  const tCharts = useTranslate('charts');
  const locale = useLocale();
  return (
    <section className="section" aria-labelledby={id}>
      <h2 id={id}>
        <RecordLink selection={{ kind: 'flow', id: flow.id }}>{flow.name[locale]}</RecordLink>
      </h2>
      <FlowChart flow={flow} />
      {hasOnlyTotals(flow) && <p className="remark">{tCharts('stack.none')}</p>}
      <p className="remark">{tCharts('trade.series', { count: flow.series.length })}</p>
    </section>
  );
}

/** Returns whether a flow has totals over the years, but no product. */
function hasOnlyTotals({ series }: TradeFlow): boolean {
  const charted = series.filter(isCharted);
  return charted.length > 0 && charted.every(({ hs }) => hs === undefined);
}

/** Shows the products within the total by year; without both the total; without a total the products of a period; without those the fullest series as a table. */
function FlowChart({ flow }: { readonly flow: TradeFlow }) {
  const record = useTranslate('records');
  const tCharts = useTranslate('charts');
  const locale = useLocale();
  const series = mostInformativeSeries(flow.series);
  const stack = productStack(flow);
  const [ranking] = productRankings(flow.series);
  const fullest = flow.series.toSorted((a, b) => b.values.length - a.values.length).slice(0, 1);
  if (stack) return <StackChart id={flow.id} flow={flow} stack={stack} />;
  if (!series) {
    return ranking ? (
      <ProductChart id={flow.id} flow={flow} ranking={ranking} />
    ) : (
      <ValueTable flow={flow} series={fullest} />
    );
  }
  const name = seriesName(series, locale, record);
  return (
    <SeriesChart
      id={flow.id}
      series={series}
      sources={flow.sources}
      title={tCharts('trade.series-title', { flow: flow.name[locale], series: name })}
      heading={name}
      fileName={`${flow.id}-${series.id}`}
    />
  );
}
