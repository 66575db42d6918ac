import { scaleLinear } from 'd3-scale';
import type { Unit } from '../../domain/figure';
import { formatNumber } from '../../i18n/format-number';
import { compactDivisor, compactText, type Localization } from './compact-text';

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
