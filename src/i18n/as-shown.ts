import { MINUS } from './format-number';
import { roundedDecimal } from './rounded-decimal';

/** Returns a number rounded as `formatNumber` shows it with at most `digits` decimals. */
export function roundAsShown(value: number, digits = 0): number {
  return Number(roundedDecimal(value, digits));
}

/** Returns a formatted quantity with the sign of a change: `+6 nm`, `−0.5 days`. */
export function withSign(quantity: string): string {
  return quantity.startsWith(MINUS) ? quantity : `+${quantity}`;
}

/**
 * Returns `value - base` with both rounded first to at most `digits` decimals, as they are shown, so that a reader who
 * subtracts the two figures gets the same. Differs from the rounded true difference by at most one unit of the last digit.
 */
export function differenceAsShown(value: number, base: number, digits = 0): number {
  return Number((roundAsShown(value, digits) - roundAsShown(base, digits)).toFixed(digits)) + 0;
}
