import { useMemo } from 'react';
import type { FigureValue } from '../../domain/figure';
import type { Source } from '../../domain/source';
import { labelled } from '../../i18n/labelled';
import { BarChart } from './bar-chart';
import { groupsByYear } from './bar-layout';
import { ChartFigure } from './chart-figure';
import { measureText } from './chart-measure';
import { publishersOf } from './chart-point';
import { seriesNotes } from './chart-text';
import { compactText, periodText } from './compact-text';
import { gapReason } from './gap-reason';
import { LineChart } from './line-chart';
import { type ChartSeries, seriesTable } from './table/series-table';
import { useChartLocalization } from './use-chart-localization';
import { yearMarks } from './year-marks';

/** Shows a series over the years with its table. Periods other than whole years are in the table alone. */
export function SeriesChart({
  id,
  series,
  sources,
  title,
  heading,
  form = 'line',
  fileName,
}: {
  /** Names the chart in the address of its page. */
  readonly id?: string;
  readonly series: ChartSeries;
  /** The sources of the record to which the series belongs. */
  readonly sources: readonly Source[];
  /** Names the series without relying on its surroundings. */
  readonly title: string;
  readonly heading?: string;
  readonly form?: 'line' | 'bars';
  readonly fileName: string;
}) {
  const localization = useChartLocalization();
  const { unit, values } = series;
  const marks = useMemo(() => {
    const { t } = localization;
    const textOf = ({ value, to, qualifier, period, sources: cited }: FigureValue) => {
      const sums = [value, to].filter((each) => typeof each === 'number');
      const words = sums.map((sum) => compactText(sum, unit, localization)).join('–');
      const kind = qualifier === 'reported' ? '' : ` · ${t(`qualifier.${qualifier}`)}`;
      return {
        value: labelled(localization.locale, period?.slice(0, 4) ?? '', words + kind),
        source: publishersOf(cited, sources),
      };
    };
    return yearMarks(values, textOf);
  }, [localization, unit, values, sources]);
  const whyOf = (first: string, last: string) => {
    const { tCharts, locale } = localization;
    const reason = gapReason(series, Number(first), Number(last));
    if (reason.kind === 'unknown') return tCharts('gap.why');
    if (reason.kind === 'parts') {
      return tCharts('gap.parts', {
        periods: reason.periods.map((period) => periodText(period, locale, tCharts)).join('; '),
      });
    }
    const { why, sources: cited } = reason.gap;
    return `${why[locale]} ${publishersOf(cited, sources)}`;
  };
  const table = useMemo(
    () => seriesTable([series], { sources, title, fileName, localization }),
    [series, sources, title, fileName, localization],
  );
  return (
    <ChartFigure
      id={id}
      {...(heading === undefined ? {} : { heading })}
      subtitle={measureText(unit, localization, [marks.at(0)?.year, marks.at(-1)?.year])}
      notes={seriesNotes(values, marks, form, localization.tCharts)}
      table={table}
    >
      {form === 'line' ? (
        <LineChart title={title} unit={unit} marks={marks} gapReason={whyOf} />
      ) : (
        <BarChart title={title} unit={unit} groups={groupsByYear(marks)} gapReason={whyOf} />
      )}
    </ChartFigure>
  );
}
