import { formatNumber } from './format-number';

/** Returns a number rounded as `formatNumber` shows it with at most `digits` decimals. */
export function roundAsShown(value: number, digits = 0): number {
  return Number(formatNumber('en', value, digits).replaceAll(',', ''));
}

/**
 * Returns how much more `value` is than `base`, both rounded first as they are shown with at most `digits` decimals. For a
 * difference beside its two figures: a reader who subtracts gets the same. It is at most one unit of the last digit off
 * the rounded true difference.
 */
export function differenceAsShown(value: number, base: number, digits = 0): number {
  return Number((roundAsShown(value, digits) - roundAsShown(base, digits)).toFixed(digits)) + 0;
}
