import { scaleBand } from 'd3-scale';
import type { Sector } from '../../domain/sector';
import type { ChartPoint, MarkText } from './chart-point';
import { type DrawnGap, gapOf, runsOf, spanText } from './gap-layout';
import { type Box, type PlacedLabel, placeLabels, textWidth } from './label-placement';
import type { ChartSize } from './use-chart-size';
import { type Plot, plotOf, type ValueAxis, yearTicks } from './value-axis';
import type { YearMark } from './year-marks';

/** The colours of parts that are no sectors, in their order from below. */
export const PART_TONES = ['1', '2', '3', '4', '5', '6'] as const;

/** The colour of a bar: a sector's, a part's, or that of what is left. */
export type BarTone = Sector | (typeof PART_TONES)[number] | 'rest';

/** Whether the bars of a group stand side by side or on top of each other. */
export type BarArrangement = 'grouped' | 'stacked';

export interface DrawnBar extends Bar {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface BarLayout {
  readonly plot: Plot;
  readonly height: number;
  readonly bars: readonly DrawnBar[];
  /** Runs of groups without bars. */
  readonly gaps: readonly DrawnGap[];
  readonly labels: readonly PlacedLabel[];
  readonly categories: readonly PlacedLabel[];
  /** Width of a group, and the middle of the one of a label. */
  readonly groupWidth: number;
  middleOf(label: string): number | undefined;
}

/** A bar with the value at which its lower edge begins. */
interface PlacedBar extends Bar {
  readonly base: number;
}

/** Returns the greatest value of any bar, or of any stack of bars. */
export function greatestValue(groups: readonly BarGroup[], arrangement: BarArrangement): number {
  const tops = groups.flatMap(({ bars }) => placeBars(bars, arrangement).map(topOf));
  return Math.max(0, ...tops);
}

export function barLayout(
  groups: readonly BarGroup[],
  arrangement: BarArrangement,
  axis: ValueAxis,
  size: ChartSize,
  gapWord = '',
): BarLayout {
  const { em } = size;
  const plot = plotOf(axis, size);
  const band = scaleBand(
    groups.map(({ label }) => label),
    [plot.left, plot.right],
  )
    .paddingInner(0.25)
    .paddingOuter(0.1);
  const groupX = (label: string) => band(label) ?? plot.left;
  const bars = groups.flatMap(drawnBars);
  return {
    plot,
    height: plot.height,
    bars,
    gaps: gaps(),
    labels: valueLabels(),
    categories: categoryLabels(),
    groupWidth: band.bandwidth(),
    middleOf: (label) => {
      const start = band(label);
      return start === undefined ? undefined : start + band.bandwidth() / 2;
    },
  };

  function drawnBars(group: BarGroup): DrawnBar[] {
    const width =
      arrangement === 'stacked'
        ? band.bandwidth()
        : band.bandwidth() / Math.max(1, group.bars.length);
    return placeBars(group.bars, arrangement).map((bar, i) => ({
      ...bar,
      x: groupX(group.label) + (arrangement === 'stacked' ? 0 : i * width),
      y: plot.y(topOf(bar)),
      width,
      height: plot.y(bar.base) - plot.y(topOf(bar)),
    }));
  }

  /** Labels every value if all fit; else the last and the greatest of those that fit. */
  function valueLabels(): readonly PlacedLabel[] {
    const all = groups.flatMap((group) => {
      const top = greatestValue([group], arrangement);
      const x = groupX(group.label) + band.bandwidth() / 2;
      return group.bars.length === 0
        ? []
        : [{ text: axis.formatValue(top), x, y: plot.y(top) - 0.4 * em, value: top }];
    });
    const room = { left: plot.left, right: plot.right, em, taken: [plot.unitBox, ...boxes()] };
    const placed = placeLabels(all, room);
    if (placed.length === all.length) return placed;
    const greatest = all.toSorted((a, b) => b.value - a.value).slice(0, 1);
    return placeLabels([...all.slice(-1), ...greatest], room);
  }

  function gaps(): DrawnGap[] {
    const empty = groups.flatMap(({ bars: own }, i) => (own.length === 0 ? [i] : []));
    const step = band.step();
    return runsOf(empty).map(([first, last]) => {
      const [from = '', to = ''] = [groups[first]?.label, groups[last]?.label];
      const left = groupX(from) - (step - band.bandwidth()) / 4;
      const right = groupX(to) + band.bandwidth() + (step - band.bandwidth()) / 4;
      const box = { left, right, top: plot.y(axis.top), bottom: plot.bottom };
      return gapOf(box, spanText(from, to), { word: gapWord, em });
    });
  }

  function boxes(): Box[] {
    return bars.map(({ x, y, width }) => ({
      left: x,
      right: x + width,
      top: y,
      bottom: plot.bottom,
    }));
  }

  function categoryLabels(): readonly PlacedLabel[] {
    const widest = Math.max(0, ...groups.map(({ label }) => textWidth(label, em)));
    const room = Math.floor((plot.right - plot.left) / (widest + 0.6 * em));
    const labels = yearTicks(0, groups.length - 1, room).flatMap((i) => {
      const group = groups[i];
      if (!group) return [];
      const x = groupX(group.label) + band.bandwidth() / 2;
      return [{ text: group.label, x, y: plot.height - 0.3 * em }];
    });
    return placeLabels(labels, { left: 0, right: plot.right, em });
  }
}

/** Returns the bars as points. */
export function barPoints({ bars }: BarLayout): readonly ChartPoint[] {
  return bars.map(({ x, y, width, height, text }) => ({
    ...text,
    box: { left: x, right: x + width, top: y, bottom: y + height },
  }));
}

function placeBars(bars: readonly Bar[], arrangement: BarArrangement): PlacedBar[] {
  let base = 0;
  return bars.map((bar) => {
    const placed = { ...bar, base };
    if (arrangement === 'stacked') base += bar.value;
    return placed;
  });
}

function topOf({ base, value }: PlacedBar): number {
  return base + value;
}

export interface Bar {
  readonly value: number;
  readonly text: MarkText;
  readonly isHollow?: boolean;
  /** Gives the bar its colour; the accent colour by default. */
  readonly tone?: BarTone;
}

/** The bars of one year or category, grouped or stacked. No bars means no data, which is not zero. */
export interface BarGroup {
  readonly label: string;
  readonly bars: readonly Bar[];
}

/** Returns a group for every year from the first to the last, empty for years without values. */
export function groupsByYear(marks: readonly YearMark[]): readonly BarGroup[] {
  const [first, last] = [marks.at(0)?.year, marks.at(-1)?.year];
  if (first === undefined || last === undefined) return [];
  return Array.from({ length: last - first + 1 }, (_, i) => ({
    label: String(first + i),
    bars: marks.find(({ year }) => year === first + i)?.dots ?? [],
  }));
}
