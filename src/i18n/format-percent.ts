import type { Locale } from '../domain/locale';
import { formatFixed } from './format-number';

const MINUS = '−';

/** Formats a percentage with exactly `decimals` decimals, so that columns align. */
export function formatPercent(locale: Locale, percent: number, decimals = 2): string {
  return `${formatFixed(locale, percent, decimals)}%`;
}

/** Formats a percentage with its sign: `+0.40%`, `−1.20%`. A value that rounds to zero has none. */
export function formatSignedPercent(locale: Locale, percent: number, decimals = 2): string {
  const text = formatPercent(locale, Math.abs(percent), decimals);
  if (!/[1-9]/.test(text)) return text;
  return (percent < 0 ? MINUS : '+') + text;
}
