import type { Locale } from '../../domain/locale';
import { formatNumber } from '../../i18n/format-number';

/** Formats a number of bytes in megabytes of a million: with a decimal below ten, and never as nothing. */
export function formatMegabytes(locale: Locale, bytes: number): string {
  const megabytes = bytes / 1e6;
  const shown = bytes > 0 ? Math.max(megabytes, 0.1) : 0;
  return `${formatNumber(locale, shown, shown < 10 ? 1 : 0)} MB`;
}
