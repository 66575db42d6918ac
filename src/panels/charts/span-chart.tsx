import type { Unit } from '../../domain/figure';
import { formatDate } from '../../i18n/format-date';
import { byPlace } from './chart-point';
import { ChartSvg, Grid, Labels } from './chart-svg';
import { yearsSentence } from './chart-text';
import { GapMarks, gapPoints } from './gap-marks';
import { type MonthSpan, monthText } from './month-spans';
import { spanLayout, spanPoints } from './span-layout';
import { useChartLocalization } from './use-chart-localization';
import { valueAxis } from './value-axis';

/** Shows values over months: a month as a bar, a longer time as a level line at its average a month. */
export function SpanChart({
  title,
  unit,
  spans,
  end,
  gapReason,
}: {
  /** What is counted; named in the sentence that is the drawing's text alternative. */
  readonly title: string;
  readonly unit: Unit;
  readonly spans: readonly MonthSpan[];
  /** The month until which values were looked for. */
  readonly end: number;
  readonly gapReason: string;
}) {
  const localization = useChartLocalization();
  const { locale, tCharts } = localization;
  const axis = valueAxis(Math.max(0, ...spans.map(({ monthly }) => monthly)), unit, localization);
  const formatMonth = (month: string) => formatDate(locale, month);
  const values = spans.map(({ first, monthly }) => ({
    name: formatMonth(monthText(first)),
    value: monthly,
  }));
  return (
    <ChartSvg
      label={yearsSentence(title, values, unit, localization)}
      title={title}
      layout={(size) =>
        spanLayout(spans, end, axis, size, { gap: tCharts('gap.word'), formatMonth })
      }
      pointsOf={(drawn, { em }) =>
        [...spanPoints(drawn, em), ...gapPoints(drawn.gaps, () => gapReason)].toSorted(byPlace)
      }
    >
      {({ plot, spans: drawn, gaps, labels, months }, { em }) => (
        <>
          <GapMarks gaps={gaps} />
          <Grid plot={plot} em={em} />
          {drawn.map(({ left, right, y, isMonth, isHollow, text }) =>
            isMonth ? (
              <rect
                key={text.value}
                className="chart-bar"
                data-hollow={isHollow || undefined}
                x={left}
                y={y}
                width={right - left}
                height={plot.bottom - y}
              />
            ) : (
              <g key={text.value} className="chart-level" data-hollow={isHollow || undefined}>
                <line x1={left} x2={right} y1={y} y2={y} />
                <path
                  d={`M${left} ${y - 0.4 * em}v${0.8 * em}M${right} ${y - 0.4 * em}v${0.8 * em}`}
                />
              </g>
            ),
          )}
          <Labels labels={months} className="chart-tick" />
          <Labels labels={labels} className="chart-label" />
        </>
      )}
    </ChartSvg>
  );
}
