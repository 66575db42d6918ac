import type { TradeFlow } from '../../../domain/trade-flow';
import { findInCatalogue } from '../../../state/select-records';
import { SeriesChart } from '../../charts/series-chart';
import { useMissingChart } from '../../charts/use-open-chart';
import { useAtlas, useLocale, useTranslate } from '../../context/atlas-context';
import { Parts } from '../../context/fault-boundary';
import { Loaded } from '../../context/loaded';
import { Prose } from '../../prose/prose';
import { Section } from '../../prose/section';
import { PageHead } from '../../records/page-head';
import { Related } from '../../records/related';
import { Checked } from '../../records/status';
import { TextSections } from '../../records/text-sections';
import { SourceList } from '../../sources/source-list';
import { ProductChart } from './product-chart';
import { productRankings } from './product-rankings';
import { productStack } from './product-stack';
import { ReporterSection } from './reporter-section';
import { StackChart } from './stack-chart';
import { isCharted, placeName, seriesName } from './trade-series';
import { ValueTable } from './value-table';

/** Shows what is traded from one place to another: by year, by product, and every value with its source. */
export function FlowPage({ id }: { readonly id: string }) {
  const tRecords = useTranslate('records');
  const locale = useLocale();
  const flows = useAtlas((state) => state.catalogues.flow);
  const flow = useAtlas((state) => findInCatalogue(state, 'flow', id));
  useMissingChart(flow !== undefined);
  return (
    <Parts of="flow">
      <PageHead
        title={flow?.name[locale] ?? tRecords('page.trade')}
        kicker={tRecords('trade.kind')}
      >
        {flow && <Ends flow={flow} />}
      </PageHead>
      <Loaded loadable={flows}>
        {() =>
          flow && (
            <Parts of="flow">
              <Prose text={flow.summary[locale]} lead />
              <Checked record={flow} />
              <Stack flow={flow} />
              <Charts flow={flow} />
              <ReporterSection flow={flow} />
              <Products flow={flow} />
              <OtherValues flow={flow} />
              <TextSections record={flow} />
              <Related of={{ kind: 'flow', id }} />
              <SourceList sources={flow.sources} />
            </Parts>
          )
        }
      </Loaded>
    </Parts>
  );
}

/** Shows origin and destination, unless the flow's name contains them. */
function Ends({ flow }: { readonly flow: TradeFlow }) {
  const tRecords = useTranslate('records');
  const locale = useLocale();
  const from = placeName(flow.from, locale, tRecords);
  const to = placeName(flow.to, locale, tRecords);
  const name = flow.name[locale];
  if (name.includes(from) && name.includes(to)) return null;
  return <p className="page-place">{tRecords('trade.from-to', { from, to })}</p>;
}

function Stack({ flow }: { readonly flow: TradeFlow }) {
  const stack = productStack(flow);
  return stack ? <StackChart id="by-product" level={2} flow={flow} stack={stack} /> : null;
}

function Charts({ flow }: { readonly flow: TradeFlow }) {
  const record = useTranslate('records');
  const tCharts = useTranslate('charts');
  const locale = useLocale();
  return flow.series.filter(isCharted).map((series) => {
    const name = seriesName(series, locale, record);
    return (
      <Section key={series.id} title={name}>
        <SeriesChart
          id={series.id}
          series={series}
          sources={flow.sources}
          title={tCharts('trade.series-title', { flow: flow.name[locale], series: name })}
          fileName={`${flow.id}-${series.id}`}
        />
      </Section>
    );
  });
}

function Products({ flow }: { readonly flow: TradeFlow }) {
  const tCharts = useTranslate('charts');
  const rankings = productRankings(flow.series);
  if (rankings.length === 0) return null;
  return (
    <Section title={tCharts('trade.by-product')}>
      {rankings.map((ranking) => (
        <ProductChart
          key={ranking.unit}
          id={`products-${ranking.unit}`}
          flow={flow}
          ranking={ranking}
        />
      ))}
    </Section>
  );
}

function OtherValues({ flow }: { readonly flow: TradeFlow }) {
  const tCharts = useTranslate('charts');
  const others = flow.series.filter((series) => !isCharted(series));
  if (others.length === 0) return null;
  return (
    <Section title={tCharts('trade.values')}>
      <p className="remark">{tCharts('trade.values-note')}</p>
      <ValueTable flow={flow} series={others} />
    </Section>
  );
}
