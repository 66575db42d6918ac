import type { Unit } from '../../domain/figure';
import { byPlace } from './chart-point';
import { ChartSvg, Grid, Labels } from './chart-svg';
import { yearsSentence } from './chart-text';
import { GapMarks, gapPoints } from './gap-marks';
import { dotPoints, lineLayout } from './line-layout';
import { TimeMark } from './time-mark';
import { useChartLocalization } from './use-chart-localization';
import { valueAxis } from './value-axis';
import { spanOfYear, type YearMark } from './year-marks';

/** Shows a series by year as dots, joined where years are consecutive. */
export function LineChart({
  title,
  unit,
  marks,
  gapReason,
}: {
  /** What is counted; named in the sentence that is the drawing's text alternative. */
  readonly title: string;
  readonly unit: Unit;
  readonly marks: readonly YearMark[];
  /** Why years have no dots; that no value was found by default. */
  readonly gapReason?: (first: string, last: string) => string;
}) {
  const localization = useChartLocalization();
  const { tCharts } = localization;
  const whyOf = gapReason ?? (() => tCharts('gap.why'));
  const values = marks.flatMap(({ year, dots }) =>
    dots.map(({ value }) => ({ name: String(year), value })),
  );
  const axis = valueAxis(
    Math.max(0, ...marks.map((mark) => spanOfYear(mark).high)),
    unit,
    localization,
  );
  return (
    <ChartSvg
      label={yearsSentence(title, values, unit, localization)}
      title={title}
      layout={(size) => lineLayout(marks, axis, size, tCharts('gap.word'))}
      pointsOf={(drawn, { em }) =>
        [...dotPoints(drawn, em), ...gapPoints(drawn.gaps, whyOf)].toSorted(byPlace)
      }
    >
      {({ plot, lines, bands, spans, dots, gaps, labels, years, xOf }, { em }) => (
        <>
          <TimeMark
            years={marks.map(({ year }) => year)}
            placeOf={xOf}
            width={em}
            height={plot.height - 1.4 * em}
          />
          <GapMarks gaps={gaps} />
          <Grid plot={plot} em={em} />
          {bands.map((path) => (
            <path key={path} className="chart-band" d={path} />
          ))}
          {lines.map((path) => (
            <path key={path} className="chart-line" d={path} />
          ))}
          {spans.map(({ x, y1, y2 }) => (
            <line key={x} className="chart-span" x1={x} x2={x} y1={y1} y2={y2} />
          ))}
          {dots.map(({ x, y, isHollow, text }) => (
            <circle
              key={`${x} ${y} ${text.value}`}
              className="chart-dot-mark"
              data-hollow={isHollow || undefined}
              cx={x}
              cy={y}
              r={0.3 * em}
            />
          ))}
          <Labels labels={years} className="chart-tick" />
          <Labels labels={labels} className="chart-label" />
        </>
      )}
    </ChartSvg>
  );
}
