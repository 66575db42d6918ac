import { scaleLinear } from 'd3-scale';
import { area, line } from 'd3-shape';
import type { ChartPoint } from './chart-point';
import { type DrawnGap, gapOf, spanText } from './gap-layout';
import { type Box, type PlacedLabel, placeLabels, textWidth } from './label-placement';
import type { ChartSize } from './use-chart-size';
import { type Plot, plotOf, type ValueAxis, yearTicks } from './value-axis';
import { type Dot, runsOfYears, spanOfYear, type YearMark } from './year-marks';

export interface LineLayout {
  readonly plot: Plot;
  readonly height: number;
  /**
   * Lines through consecutive years; where sources differ, one through the lowest and one through the
   * highest values.
   */
  readonly lines: readonly string[];
  /** Areas between those two lines. */
  readonly bands: readonly string[];
  readonly dots: readonly (Dot & { readonly x: number; readonly y: number })[];
  /** From the lowest to the highest value of a year that has several. */
  readonly spans: readonly { readonly x: number; readonly y1: number; readonly y2: number }[];
  /** Years without a value between years with one. */
  readonly gaps: readonly DrawnGap[];
  readonly labels: readonly PlacedLabel[];
  readonly years: readonly PlacedLabel[];
  /** Returns the place of a year along the axis. */
  xOf(year: number): number;
}

interface Place {
  readonly x: number;
  readonly low: number;
  readonly high: number;
}

export function lineLayout(
  marks: readonly YearMark[],
  axis: ValueAxis,
  size: ChartSize,
  gapWord = '',
): LineLayout {
  const { em } = size;
  const plot = plotOf(axis, size);
  const [first, last] = [marks.at(0)?.year ?? 0, marks.at(-1)?.year ?? 0];
  const yearWidth = textWidth('2025', em);
  const scale = scaleLinear([first, last], [plot.left + 0.6 * em, plot.right - yearWidth / 2]);
  const x = (year: number) => (first === last ? (plot.left + plot.right) / 2 : scale(year));
  const room = Math.floor((plot.right - plot.left) / (yearWidth + em));
  const runs = runsOfYears(marks)
    .filter((run) => run.length > 1)
    .map((run) => run.map(placeOf));
  const dots = marks.flatMap((mark) =>
    mark.dots.map((dot) => ({ ...dot, x: x(mark.year), y: plot.y(dot.value) })),
  );
  return {
    plot,
    height: plot.height,
    xOf: x,
    lines: runs.flatMap((run) => [...new Set([pathThrough(run, 'low'), pathThrough(run, 'high')])]),
    bands: runs.filter((run) => run.some(({ low, high }) => low !== high)).map(bandOf),
    dots,
    spans: marks
      .map(placeOf)
      .filter(({ low, high }) => low !== high)
      .map((place) => ({ x: place.x, y1: place.low, y2: place.high })),
    gaps: marks.slice(1).flatMap(gapBefore),
    labels: placeLabels(valueLabels(), {
      left: plot.left,
      right: plot.right,
      em,
      taken: [plot.unitBox, ...dots.map((dot) => dotBox(dot, em))],
    }),
    years: placeLabels(
      yearTicks(first, last, room).map((year) => ({
        text: String(year),
        x: x(year),
        y: plot.height - 0.3 * em,
      })),
      { left: 0, right: plot.right, em },
    ),
  };

  function placeOf(mark: YearMark): Place {
    const { low, high } = spanOfYear(mark);
    return { x: x(mark.year), low: plot.y(low), high: plot.y(high) };
  }

  /** The gap between a mark and the one before it leaves room for the dots of both. */
  function gapBefore({ year }: YearMark, index: number): DrawnGap[] {
    const before = marks[index]?.year ?? year;
    if (year - before < 2) return [];
    const room = Math.min(0.7 * em, (x(year) - x(before)) / 4);
    const box = {
      left: x(before) + room,
      right: x(year) - room,
      top: plot.y(axis.top),
      bottom: plot.bottom,
    };
    return [gapOf(box, spanText(String(before + 1), String(year - 1)), { word: gapWord, em })];
  }

  /** In the order of a reader's interest: the last year, the greatest value, the first year. */
  function valueLabels(): PlacedLabel[] {
    const highOf = (mark: YearMark) => spanOfYear(mark).high;
    const greatest = marks.toSorted((a, b) => highOf(b) - highOf(a))[0];
    return [marks.at(-1), greatest, marks.at(0)].flatMap((mark) =>
      mark
        ? [
            {
              text: axis.formatValue(highOf(mark)),
              x: x(mark.year),
              y: plot.y(highOf(mark)) - 0.7 * em,
            },
          ]
        : [],
    );
  }
}

/** Returns the dots as points. */
export function dotPoints({ dots }: LineLayout, em: number): readonly ChartPoint[] {
  return dots.map((dot) => ({ ...dot.text, box: dotBox(dot, em) }));
}

function dotBox({ x, y }: { readonly x: number; readonly y: number }, em: number): Box {
  const radius = 0.3 * em;
  return { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius };
}

function pathThrough(run: readonly Place[], edge: 'low' | 'high'): string {
  return line<Place>(
    (place) => place.x,
    (place) => place[edge],
  )([...run]) as string;
}

function bandOf(run: readonly Place[]): string {
  return area<Place>(
    (place) => place.x,
    (place) => place.low,
    (place) => place.high,
  )([...run]) as string;
}
