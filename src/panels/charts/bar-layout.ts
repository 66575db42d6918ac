import { scaleBand } from 'd3-scale';
import type { Bar, BarGroup } from './bar-group';
import { type Plot, plotOf } from './chart-table';
import { type Box, type PlacedLabel, placeLabels } from './label-placement';
import { textWidth } from './text-width';
import type { ChartSize } from './use-chart-size';
import { type ValueAxis, yearTicks } from './value-axis';

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
  readonly labels: readonly PlacedLabel[];
  readonly categories: readonly PlacedLabel[];
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
    labels: valueLabels(),
    categories: categoryLabels(),
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
