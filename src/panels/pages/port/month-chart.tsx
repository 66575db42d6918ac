import { useMemo } from 'react';
import type { FigureValue, Unit } from '../../../domain/figure';
import type { Port } from '../../../domain/port';
import { formatDate } from '../../../i18n/format-date';
import { labelled } from '../../../i18n/labelled';
import { ChartFigure } from '../../charts/chart-figure';
import { measureText } from '../../charts/chart-measure';
import { publishersOf } from '../../charts/chart-point';
import { compactText, periodText } from '../../charts/compact-text';
import { monthSpans, monthsOf } from '../../charts/month-spans';
import { SpanChart } from '../../charts/span-chart';
import { seriesTable } from '../../charts/table/series-table';
import { useChartLocalization } from '../../charts/use-chart-localization';
import { wholeYear } from '../../charts/year-marks';

/** What a port's figures count by months: the beginning of their ids, and their unit. */
const COUNTS = {
  containers: { figures: 'throughput', unit: 'teu', title: 'months.containers' },
  ships: { figures: 'ship-calls', unit: 'ships', title: 'months.ships' },
} as const satisfies Record<string, { figures: string; unit: Unit; title: string }>;

/** Fewer values are easier to read as figures. */
const MIN_VALUES = 3;

/** Shows what a port handled by month, as far as parts of a year were published; nothing if too few were. */
export function MonthChart({
  port,
  of,
}: {
  readonly port: Port;
  readonly of: keyof typeof COUNTS;
}) {
  const localization = useChartLocalization();
  const { locale, t, tCharts } = localization;
  const { figures, unit, title: titleKey } = COUNTS[of];
  const heading = tCharts(titleKey);
  const title = tCharts('trade.series-title', { flow: port.name[locale], series: heading });
  const series = useMemo(
    () =>
      port.figures
        .filter((figure) => figure.unit === unit && figure.id.startsWith(figures))
        .map((figure) => ({ ...figure, values: figure.values.filter(isPartOfYear) }))
        .filter(({ values }) => values.length > 0),
    [port, unit, figures],
  );
  const spans = useMemo(() => {
    const textOf = ({ value, period = '', qualifier, sources }: FigureValue, monthly: number) => {
      const amount = Number(value);
      const parts = [
        compactText(amount, unit, localization),
        ...(monthly === amount
          ? []
          : [tCharts('months.average', { value: compactText(monthly, unit, localization) })]),
        ...(qualifier === 'reported' ? [] : [t(`qualifier.${qualifier}`)]),
      ];
      return {
        value: labelled(locale, periodText(period, locale, tCharts), parts.join(' · ')),
        source: publishersOf(sources, port.sources),
      };
    };
    return monthSpans(
      series.flatMap(({ values }) => values),
      textOf,
    );
  }, [series, unit, port, localization, locale, t, tCharts]);
  const looked = port.checked ?? port.textAsOf;
  const table = useMemo(
    () =>
      seriesTable(series, {
        sources: port.sources,
        title,
        fileName: `${port.id}-${of}-by-month`,
        localization,
        headingOf: ({ label }) => label[locale],
      }),
    [series, port, title, of, localization, locale],
  );
  if (spans.length < MIN_VALUES) return null;
  return (
    <ChartFigure
      id={`${of}-by-month`}
      heading={heading}
      subtitle={measureText(unit, localization)}
      notes={[
        tCharts('months.note'),
        ...(spans.some(({ isHollow }) => isHollow) ? [tCharts('months.dashed')] : []),
      ]}
      table={table}
    >
      <SpanChart
        title={title}
        unit={unit}
        spans={spans}
        end={monthsOf(looked?.slice(0, 7))?.[1] ?? 0}
        gapReason={
          looked === undefined
            ? tCharts('gap.why')
            : tCharts('gap.looked', { date: formatDate(locale, looked) })
        }
      />
    </ChartFigure>
  );
}

/** Returns whether a value was counted over whole months that are not a calendar year, and is no forecast. */
function isPartOfYear({ period, qualifier }: FigureValue): boolean {
  const isCounted = qualifier !== 'forecast' && qualifier !== 'planned';
  return isCounted && monthsOf(period) !== undefined && wholeYear(period) === undefined;
}
