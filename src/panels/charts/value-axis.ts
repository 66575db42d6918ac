import { scaleLinear } from 'd3-scale';
import type { Unit } from '../../domain/figure';
import { formatNumber } from '../../i18n/format-number';
import { compactDivisor, compactText, type Localization } from './compact-text';
import { type Box, textWidth } from './label-placement';
import type { ChartSize } from './use-chart-size';

export interface ValueAxis {
  /** The value at the top of the axis, at least the greatest one shown. The axis always begins at 0. */
  readonly top: number;
  /** The top tick's label has the unit; the others are bare numbers in the same unit. */
  readonly ticks: readonly { readonly value: number; readonly label: string }[];
  /** Formats a value as the ticks are formatted, for a label at the mark itself. */
  formatValue(value: number): string;
}

const TICK_COUNT = 4;

export function valueAxis(greatest: number, unit: Unit, localization: Localization): ValueAxis {
  const scale = scaleLinear()
    .domain([0, Math.max(greatest, Number.EPSILON)])
    .nice(TICK_COUNT);
  const top = scale.domain()[1] ?? greatest;
  const divisor = compactDivisor(top, unit, localization.locale);
  const formatValue = (value: number) => formatBareNumber(localization.locale, value / divisor);
  const ticks = scale
    .ticks(TICK_COUNT)
    .filter((value) => unit !== 'count' || Number.isInteger(value));
  return {
    top,
    ticks: ticks.map((value) => ({
      value,
      label: value === top ? compactText(value, unit, localization) : formatValue(value),
    })),
    formatValue,
  };
}

/** A mark on a chart cannot show more than three significant digits. */
function formatBareNumber(locale: Localization['locale'], value: number): string {
  const digits = value < 10 ? 2 : value < 100 ? 1 : 0;
  return formatNumber(locale, value, digits);
}

const STEPS = [1, 2, 5, 10, 20, 50, 100];

/**
 * Returns the years, or positions in a row, to label below an axis, by priority: the last, the first, then
 * as many between, at even steps back from the last, as `room` holds.
 */
export function yearTicks(first: number, last: number, room: number): readonly number[] {
  if (first === last) return [last];
  const step = STEPS.find((each) => Math.floor((last - first) / each) + 1 <= room) ?? Infinity;
  const between: number[] = [];
  for (let year = last - step; year - first >= step; year -= step) between.push(year);
  return [last, first, ...between];
}

/** The area in which marks stand, with its grid lines. */
export interface Plot {
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly height: number;
  readonly gridLines: readonly {
    readonly y: number;
    readonly label: string;
    readonly isTop: boolean;
  }[];
  /** The box of the unit's label, which other labels must not overlap. */
  readonly unitBox: Box;
  y(value: number): number;
}

/**
 * The top tick's label stands above its line and may reach into the plot; the bare numbers below it need a
 * narrow gutter only.
 */
export function plotOf(axis: ValueAxis, { width, em }: ChartSize): Plot {
  const top = 1.8 * em;
  const height = Math.round(Math.max(13 * em, Math.min(0.5 * width, 20 * em)));
  const bottom = height - 1.7 * em;
  const unitless = axis.ticks.filter(({ value }) => value !== axis.top);
  const left = Math.max(...unitless.map(({ label }) => textWidth(label, em)), em) + 0.6 * em;
  const scale = scaleLinear([0, axis.top], [bottom, top]);
  const unit = axis.ticks.at(-1)?.label ?? '';
  return {
    left,
    right: width,
    bottom,
    height,
    gridLines: axis.ticks.map(({ value, label }) => ({
      y: scale(value),
      label,
      isTop: value === axis.top,
    })),
    unitBox: { left: 0, right: textWidth(unit, em), top: 0, bottom: top },
    y: (value) => scale(value),
  };
}
