import type { Language } from '../../../domain/language';
import { LOCALES } from '../../../i18n/locale';

const MINUS = '−';

/** Per cent with so many decimals, noughts and all, so that a column of them aligns. */
export function formatPercent(language: Language, percent: number, decimals = 2): string {
  const digits = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
  return `${new Intl.NumberFormat(LOCALES[language], digits).format(percent)}%`;
}

/** With its sign: `+0.40%`, `−1.20%`. */
export function formatSignedPercent(language: Language, percent: number, decimals = 2): string {
  const text = formatPercent(language, Math.abs(percent), decimals);
  if (!/[1-9]/.test(text)) return text;
  return (percent < 0 ? MINUS : '+') + text;
}
