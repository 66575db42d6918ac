import { scaleLinear } from 'd3-scale';
import type { ChartPoint } from './chart-point';
import { type DrawnGap, gapOf, runsOf } from './gap-layout';
import { type PlacedLabel, placeLabels, textWidth } from './label-placement';
import { type MonthSpan, monthText, uncoveredMonths } from './month-spans';
import type { ChartSize } from './use-chart-size';
import { type Plot, plotOf, type ValueAxis } from './value-axis';

/** A span as a bar (one month) or as a level line over its months. */
export interface DrawnSpan extends MonthSpan {
  readonly left: number;
  readonly right: number;
  /** The height of its value a month. */
  readonly y: number;
  readonly isMonth: boolean;
}

export interface SpanLayout {
  readonly plot: Plot;
  readonly height: number;
  readonly spans: readonly DrawnSpan[];
  readonly gaps: readonly DrawnGap[];
  readonly labels: readonly PlacedLabel[];
  readonly months: readonly PlacedLabel[];
  /** Returns the middle of a year along the axis; undefined for one that the axis does not reach. */
  middleOf(year: number): number | undefined;
  /** Width of twelve months. */
  readonly yearWidth: number;
}

interface Words {
  readonly gap: string;
  /** Formats `2025-08`. */
  formatMonth(month: string): string;
}

/** Places values over an axis of months that ends with `end`, each at its value a month. */
export function spanLayout(
  all: readonly MonthSpan[],
  end: number,
  axis: ValueAxis,
  size: ChartSize,
  words: Words,
): SpanLayout {
  const { em } = size;
  const plot = plotOf(axis, size);
  const first = Math.min(...all.map((span) => span.first));
  const last = Math.max(end, ...all.map((span) => span.last));
  const x = scaleLinear([first, last + 1], [plot.left, plot.right]);
  const monthWidth = x(first + 1) - x(first);
  const spans = all.map((span): DrawnSpan => {
    const isMonth = span.first === span.last;
    const inset = isMonth ? 0.1 * monthWidth : 0;
    return {
      ...span,
      isMonth,
      left: x(span.first) + inset,
      right: x(span.last + 1) - inset,
      y: plot.y(span.monthly),
    };
  });
  return {
    plot,
    height: plot.height,
    spans,
    gaps: runsOf(uncoveredMonths(all, first, last)).map(([from, to]) =>
      gapOf(
        { left: x(from), right: x(to + 1), top: plot.y(axis.top), bottom: plot.bottom },
        spanOfMonths(from, to),
        { word: words.gap, em },
      ),
    ),
    labels: placeLabels(
      spans
        .toSorted((a, b) => Number(b.isMonth) - Number(a.isMonth) || b.monthly - a.monthly)
        .map((span) => ({
          text: axis.formatValue(span.monthly),
          x: span.isMonth ? (span.left + span.right) / 2 : clearPlace(span),
          y: span.y - 0.5 * em,
        })),
      { left: plot.left, right: plot.right, em, taken: [plot.unitBox] },
    ),
    months: placeLabels(
      tickMonths(first, last).map((month) => ({
        text: words.formatMonth(monthText(month)),
        x: x(month) + monthWidth / 2,
        y: plot.height - 0.3 * em,
      })),
      { left: 0, right: plot.right, em },
    ),
    middleOf: (year) => {
      const [from, to] = [Math.max(first, year * 12), Math.min(last, year * 12 + 11)];
      return from <= to ? (x(from) + x(to + 1)) / 2 : undefined;
    },
    yearWidth: 12 * monthWidth,
  };

  /** Returns the place along a line, nearest to its middle, whose label is clear of all bars. */
  function clearPlace({ left, right, y, monthly }: DrawnSpan): number {
    const half = textWidth(axis.formatValue(monthly), em) / 2;
    const middle = (left + right) / 2;
    const bars = spans.filter((span) => span.isMonth && span.y < y + 0.5 * em);
    const isClear = (at: number) =>
      bars.every((bar) => bar.right < at - half || bar.left > at + half);
    const reach = Math.max(0, (right - left) / 2 - half);
    const offsets = [0, 0.25, -0.25, 0.5, -0.5, 0.75, -0.75, 1, -1].map((part) => part * reach);
    return middle + (offsets.find((offset) => isClear(middle + offset)) ?? 0);
  }

  function spanOfMonths(from: number, to: number): string {
    const [start, finish] = [from, to].map((month) => words.formatMonth(monthText(month)));
    return start === finish ? `${start}` : `${start} – ${finish}`;
  }
}

/** Returns the spans as points: a bar, or a level line. */
export function spanPoints({ spans, plot }: SpanLayout, em: number): readonly ChartPoint[] {
  return spans.map(({ left, right, y, isMonth, text }) => ({
    ...text,
    box: isMonth
      ? { left, right, top: y, bottom: plot.bottom }
      : { left, right, top: y - 0.25 * em, bottom: y + 0.25 * em },
  }));
}

/** Returns the months to label, by priority: the last, the first, each January, each beginning of a quarter. */
function tickMonths(first: number, last: number): readonly number[] {
  const months = Array.from({ length: last - first + 1 }, (_, i) => first + i);
  return [
    last,
    first,
    ...months.filter((month) => month % 12 === 0),
    ...months.filter((month) => month % 12 === 6),
    ...months.filter((month) => month % 3 === 0),
  ];
}
