import type { Unit } from '../../domain/figure';
import {
  type BarArrangement,
  type BarGroup,
  barLayout,
  barPoints,
  greatestValue,
} from './bar-layout';
import { byPlace } from './chart-point';
import { ChartSvg, Grid, Labels } from './chart-svg';
import { yearsSentence } from './chart-text';
import { GapMarks, gapPoints } from './gap-marks';
import { withShares } from './stack-shares';
import { TimeMark } from './time-mark';
import { useChartLocalization } from './use-chart-localization';
import { valueAxis } from './value-axis';

/** Shows vertical bars over years or over a few short categories; parts of a stack say their share of it where they are pointed at. */
export function BarChart({
  title,
  unit,
  groups,
  arrangement = 'grouped',
  greatest = greatestValue(groups, arrangement),
  gapReason,
}: {
  /** What is counted; named in the sentence that is the drawing's text alternative. */
  readonly title: string;
  readonly unit: Unit;
  readonly groups: readonly BarGroup[];
  readonly arrangement?: BarArrangement;
  /** The value that the axis reaches, for charts that share one; the greatest of this chart by default. */
  readonly greatest?: number;
  /** Why groups have no bars; that no value was found by default. */
  readonly gapReason?: (first: string, last: string) => string;
}) {
  const localization = useChartLocalization();
  const { tCharts } = localization;
  const whyOf = gapReason ?? (() => tCharts('gap.why'));
  const filled = groups.filter(({ bars }) => bars.length > 0);
  const values = filled.flatMap((group) =>
    arrangement === 'stacked'
      ? [{ name: group.label, value: greatestValue([group], arrangement) }]
      : group.bars.map(({ value }) => ({ name: group.label, value })),
  );
  const axis = valueAxis(greatest, unit, localization);
  const drawnGroups = arrangement === 'stacked' ? withShares(groups, unit, localization) : groups;
  return (
    <ChartSvg
      label={yearsSentence(title, values, unit, localization)}
      title={title}
      layout={(size) => barLayout(drawnGroups, arrangement, axis, size, tCharts('gap.word'))}
      pointsOf={(drawn) => [...barPoints(drawn), ...gapPoints(drawn.gaps, whyOf)].toSorted(byPlace)}
    >
      {({ plot, bars, gaps, labels, categories, groupWidth, middleOf }, { em }) => (
        <>
          <TimeMark
            years={groups.flatMap(({ label }) => (/^\d{4}$/.test(label) ? [Number(label)] : []))}
            placeOf={(year) => middleOf(String(year))}
            width={1.2 * groupWidth}
            height={plot.height - 1.4 * em}
          />
          <GapMarks gaps={gaps} />
          <Grid plot={plot} em={em} />
          {bars.map(({ x, y, width, height, text, isHollow, tone }) => (
            <rect
              key={`${x} ${y} ${text.value}`}
              className="chart-bar"
              data-hollow={isHollow || undefined}
              data-tone={tone}
              x={isHollow ? x + 0.75 : x}
              y={isHollow ? y + 0.75 : y}
              width={Math.max(1, isHollow ? width - 1.5 : width - 0.5)}
              height={Math.max(0, isHollow ? height - 0.75 : height)}
            />
          ))}
          <Labels labels={categories} className="chart-tick" />
          <Labels labels={labels} className="chart-label" />
        </>
      )}
    </ChartSvg>
  );
}
