import { useMemo } from 'react';
import { citedSources } from '../../../domain/source';
import type { TradeFlow } from '../../../domain/trade-flow';
import { labelled } from '../../../i18n/labelled';
import { BarChart } from '../../charts/bar-chart';
import { type BarGroup, type BarTone, PART_TONES } from '../../charts/bar-layout';
import { ChartFigure } from '../../charts/chart-figure';
import { ChartKey } from '../../charts/chart-key';
import { measureText } from '../../charts/chart-measure';
import { publishersOf } from '../../charts/chart-point';
import { compactText } from '../../charts/compact-text';
import { citationText } from '../../charts/table/chart-data';
import type { ChartTable } from '../../charts/table/chart-table';
import { type ChartLocalization, useChartLocalization } from '../../charts/use-chart-localization';
import type { ProductStack, StackPart, StackYear } from './product-stack';

/** Shows the products of a flow within its total, year by year. */
export function StackChart({
  id,
  level = 3,
  flow,
  stack,
}: {
  /** Names the chart in the address of its page. */
  readonly id: string;
  /** Level of its heading, as in `ChartFigure`. */
  readonly level?: 2 | 3;
  readonly flow: TradeFlow;
  readonly stack: ProductStack;
}) {
  const localization = useChartLocalization();
  const { tCharts, locale } = localization;
  const heading = tCharts('stack.title');
  const title = tCharts('trade.series-title', { flow: flow.name[locale], series: heading });
  const { groups, table } = useMemo(
    () => ({
      groups: groupsOf(flow, stack, localization),
      table: tableOf(flow, stack, title, localization),
    }),
    [flow, stack, title, localization],
  );
  const isIncomplete = stack.years.some((year) => 'parts' in year && year.missing.length > 0);
  return (
    <ChartFigure
      id={id}
      heading={heading}
      level={level}
      subtitle={measureText(stack.unit, localization, [
        stack.years.at(0)?.year,
        stack.years.at(-1)?.year,
      ])}
      notes={[
        tCharts('stack.note', { total: stack.total.label[locale] }),
        ...(isIncomplete ? [tCharts('stack.missing')] : []),
      ]}
      table={table}
    >
      <ChartKey
        entries={[
          { tone: 'rest', label: tCharts('stack.rest') },
          ...stack.products
            .map(({ label }, i) => ({ tone: toneOf(i), label: label[locale] }))
            .toReversed(),
        ]}
      />
      <BarChart title={title} unit={stack.unit} groups={groups} arrangement="stacked" />
    </ChartFigure>
  );
}

function toneOf(index: number): BarTone {
  return PART_TONES[index] ?? 'rest';
}

function groupsOf(
  flow: TradeFlow,
  stack: ProductStack,
  localization: ChartLocalization,
): readonly BarGroup[] {
  return stack.years.map((each) => ({
    label: String(each.year),
    bars: partsOf(each).map((part) => ({
      value: part.value,
      tone: part.series ? toneOf(stack.products.indexOf(part.series)) : 'rest',
      text: {
        value: labelled(
          localization.locale,
          `${each.year} · ${nameOf(part, localization)}`,
          compactText(part.value, stack.unit, localization),
        ),
        source: sourceText(part, flow, localization),
      },
    })),
  }));
}

function tableOf(
  flow: TradeFlow,
  stack: ProductStack,
  title: string,
  localization: ChartLocalization,
): ChartTable {
  const { tCharts, t, locale } = localization;
  const years = stack.years.filter((each): each is StackYear => 'parts' in each);
  const rowsOf = (series: StackPart['series']) =>
    years.flatMap(({ year, parts, missing }) =>
      parts
        .filter((part) => part.series === series)
        .map((part) => ({
          key: String(year),
          head: String(year),
          notes: series
            ? []
            : [
                t('qualifier.derived'),
                ...missing.map(({ label }) =>
                  tCharts('stack.includes', { product: label[locale] }),
                ),
              ],
          value: compactText(part.value, stack.unit, localization),
          sources: citedSources(part.sources, flow.sources),
        })),
    );
  const cited = years.flatMap(({ parts }) => parts.flatMap(({ sources }) => sources));
  return {
    title,
    fileName: `${flow.id}-by-product`,
    headLabel: tCharts('column.year'),
    valueLabel: tCharts('column.value'),
    groups: [...stack.products, undefined].map((series) => ({
      key: series?.id ?? 'rest',
      heading: series ? series.label[locale] : tCharts('stack.rest'),
      rows: rowsOf(series),
    })),
    data: {
      columns: ['year', 'product', 'hs', 'value', 'unit', 'qualifier', 'sources'],
      rows: years.flatMap(({ year, parts }) =>
        parts.map((part) => [
          year,
          nameOf(part, localization),
          part.series?.hs,
          part.value,
          stack.unit,
          part.series ? 'reported' : 'derived',
          citationText(citedSources(part.sources, flow.sources)),
        ]),
      ),
    },
    sources: citedSources(cited, flow.sources),
  };
}

function partsOf(year: StackYear | { readonly year: number }): readonly StackPart[] {
  return 'parts' in year ? year.parts : [];
}

function nameOf({ series }: StackPart, { tCharts, locale }: ChartLocalization): string {
  return series ? series.label[locale] : tCharts('stack.rest');
}

function sourceText(
  { series, sources }: StackPart,
  flow: TradeFlow,
  { tCharts }: ChartLocalization,
): string {
  const publishers = publishersOf(sources, flow.sources);
  return series ? publishers : `${publishers} · ${tCharts('tip.derived')}`;
}
