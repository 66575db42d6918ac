import { formatNumber } from './format-number';

/** Returns a number rounded as `formatNumber` shows it with at most `digits` decimals. */
export function roundAsShown(value: number, digits = 0): number {
  return Number(formatNumber('en', value, digits).replaceAll(',', ''));
}

/** Returns a written quantity with the sign in front that a change has: `+6 nm`, `−0.5 days`. */
export function withSign(quantity: string): string {
  return quantity.startsWith('-') ? `−${quantity.slice(1)}` : `+${quantity}`;
}

/**
 * Returns how much more `value` is than `base`, both rounded first as they are shown with at most `digits` decimals. For a
 * difference beside its two figures: a reader who subtracts gets the same. It is at most one unit of the last digit off
 * the rounded true difference.
 */
export function differenceAsShown(value: number, base: number, digits = 0): number {
  return Number((roundAsShown(value, digits) - roundAsShown(base, digits)).toFixed(digits)) + 0;
}
