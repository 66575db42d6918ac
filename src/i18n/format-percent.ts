import type { Locale } from '../domain/locale';
import { formatFixed } from './format-number';

const MINUS = '−';

/** Per cent with so many decimals, noughts and all, so that a column of them aligns. */
export function formatPercent(locale: Locale, percent: number, decimals = 2): string {
  return `${formatFixed(locale, percent, decimals)}%`;
}

/** With its sign: `+0.40%`, `−1.20%`. */
export function formatSignedPercent(locale: Locale, percent: number, decimals = 2): string {
  const text = formatPercent(locale, Math.abs(percent), decimals);
  if (!/[1-9]/.test(text)) return text;
  return (percent < 0 ? MINUS : '+') + text;
}
