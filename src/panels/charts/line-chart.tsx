import type { Unit } from '../../domain/figure';
import { ChartSvg, Grid, Labels } from './chart-svg';
import { yearsSentence } from './chart-text';
import { lineLayout } from './line-layout';
import { TimeMark } from './time-mark';
import { useChartLocalization } from './use-chart-localization';
import { valueAxis } from './value-axis';
import { spanOfYear, type YearMark } from './year-marks';

/** Shows a series by year as dots, joined where years are consecutive. */
export function LineChart({
  title,
  unit,
  marks,
}: {
  /** What is counted; named in the sentence that is the drawing's text alternative. */
  readonly title: string;
  readonly unit: Unit;
  readonly marks: readonly YearMark[];
}) {
  const localization = useChartLocalization();
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
      layout={(size) => lineLayout(marks, axis, size)}
    >
      {({ plot, lines, bands, spans, dots, labels, years, xOf }, { em }) => (
        <>
          <TimeMark
            years={marks.map(({ year }) => year)}
            placeOf={xOf}
            width={em}
            height={plot.height - 1.4 * em}
          />
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
          {dots.map(({ x, y, isHollow, title: words }) => (
            <g key={`${x} ${y} ${words}`} className="chart-dot" data-hollow={isHollow || undefined}>
              <title>{words}</title>
              <circle className="chart-hit" cx={x} cy={y} r={em} />
              <circle className="chart-dot-mark" cx={x} cy={y} r={0.3 * em} />
            </g>
          ))}
          <Labels labels={years} className="chart-tick" />
          <Labels labels={labels} className="chart-label" />
        </>
      )}
    </ChartSvg>
  );
}
