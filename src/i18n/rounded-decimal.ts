/**
 * Returns a number as plain decimal digits, `-1234.5`, with at most `decimals` after the point. Rounds halves away from
 * zero by the shortest notation of the number: 1.005 becomes 1.01. Never returns `-0`; returns `NaN`, `∞` or `-∞` for
 * numbers that are not finite.
 */
export function roundedDecimal(value: number, decimals: number): string {
  if (!Number.isFinite(value)) return String(value).replace('Infinity', '∞');
  const scaled = scaledInteger(Math.abs(value), decimals);
  const digits = String(scaled).padStart(decimals + 1, '0');
  const whole = digits.slice(0, digits.length - decimals);
  const fraction = digits.slice(digits.length - decimals).replace(/0+$/, '');
  const sign = value < 0 && scaled > 0n ? '-' : '';
  return sign + (fraction === '' ? whole : `${whole}.${fraction}`);
}

/** Returns the number times ten to the power of `decimals`, rounded to an integer. */
function scaledInteger(value: number, decimals: number): bigint {
  const [mantissa = '', exponent = ''] = value.toExponential().split('e');
  const digits = mantissa.replace('.', '');
  const kept = Number(exponent) + 1 + decimals;
  if (kept < 0) return 0n;
  const isUp = (digits[kept] ?? '0') >= '5';
  return BigInt(digits.slice(0, kept).padEnd(kept, '0') || '0') + (isUp ? 1n : 0n);
}
