import type { Figure, FigureValue } from '../../../domain/figure';
import { citedSources, type Source } from '../../../domain/source';
import type { TradeSeries } from '../../../domain/trade-flow';
import { quantityText } from '../../figures/quantity-text';
import { periodText } from '../compact-text';
import type { ChartLocalization } from '../use-chart-localization';
import { type ChartData, citationText } from './chart-data';
import type { ChartTable, ChartTableGroup, ChartTableRow } from './chart-table';

/** A figure, or a series of a flow, which may have a code of the Harmonized System, a country that counted it, a basis and gaps. */
export type ChartSeries = Figure & Partial<Pick<TradeSeries, 'hs' | 'reporter' | 'basis' | 'gaps'>>;

const COLUMNS: ChartData['columns'] = [
  'series',
  'hs',
  'period',
  'value',
  'to',
  'unit',
  'reporter',
  'basis',
  'qualifier',
  'as_of',
  'note',
  'formula',
  'sources',
];

/** Returns every value of some series, of whole years and of other periods, in the order of the periods. */
export function seriesTable(
  series: readonly ChartSeries[],
  {
    sources,
    title,
    fileName,
    localization,
    headingOf,
  }: {
    /** The sources of the record; the table keeps those that its rows cite. */
    readonly sources: readonly Source[];
    readonly title: string;
    readonly fileName: string;
    readonly localization: ChartLocalization;
    /** Returns the heading above a series' rows; absent if there is one series only. */
    readonly headingOf?: (series: ChartSeries) => string;
  },
): ChartTable {
  const cited = series.flatMap(({ values }) => values.flatMap((value) => value.sources));
  return {
    title,
    fileName,
    headLabel: localization.tCharts('column.period'),
    valueLabel: localization.tCharts('column.value'),
    groups: series.map((each) => groupOf(each, sources, localization, headingOf?.(each))),
    data: {
      columns: COLUMNS,
      rows: series.flatMap((each) => dataRows(each, sources, localization)),
    },
    sources: citedSources(cited, sources),
  };
}

function groupOf(
  series: ChartSeries,
  sources: readonly Source[],
  localization: ChartLocalization,
  heading: string | undefined,
): ChartTableGroup {
  const rows = byPeriod(series.values).map((value, i) => ({
    ...rowOf(series, value, sources, localization),
    key: `${i}`,
  }));
  return { key: series.id, rows, ...(heading === undefined ? {} : { heading }) };
}

function rowOf(
  { unit }: ChartSeries,
  value: FigureValue,
  sources: readonly Source[],
  localization: ChartLocalization,
): Omit<ChartTableRow, 'key'> {
  const { t, locale, tCharts } = localization;
  const range = value.to === undefined ? {} : { to: value.to };
  const { before, number, after } = quantityText(
    { unit, value: value.value, ...range },
    localization,
  );
  const head = periodText(value.period ?? value.asOf, locale, tCharts);
  const notes = [
    value.qualifier === 'reported' ? undefined : t(`qualifier.${value.qualifier}`),
    value.note?.[locale],
    value.formula && t('figure.formula', { formula: value.formula[locale] }),
  ].filter((note) => note !== undefined);
  return {
    head,
    notes,
    value: before + number + after,
    asOf: value.asOf,
    sources: citedSources(value.sources, sources),
  };
}

function dataRows(
  { label, hs, reporter, basis, unit, values }: ChartSeries,
  sources: readonly Source[],
  { locale }: ChartLocalization,
): ChartData['rows'] {
  return byPeriod(values).map((value) => [
    label[locale],
    hs,
    value.period,
    value.value,
    value.to,
    unit,
    reporter,
    basis,
    value.qualifier,
    value.asOf,
    value.note?.[locale],
    value.formula?.[locale],
    citationText(citedSources(value.sources, sources)),
  ]);
}

/** A value without a period sorts by its `asOf` date. */
function byPeriod(values: readonly FigureValue[]): readonly FigureValue[] {
  const order = ({ period, asOf }: FigureValue) => period ?? asOf;
  return values.toSorted((a, b) => order(a).localeCompare(order(b)));
}
