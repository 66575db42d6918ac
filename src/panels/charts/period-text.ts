import type { Locale } from '../../domain/locale';
import type { TranslateChart } from '../../i18n/charts/charts';
import { formatDate } from '../../i18n/format-date';
import { wholeYear } from './whole-year';

/** `2023`, `Jan 2025 – Sept 2025`: a period in words, a whole year as the year it is. */
export function periodText(period: string, locale: Locale, say: TranslateChart): string {
  const year = wholeYear(period);
  if (year !== undefined) return String(year);
  const [from = period, to] = period.split('/');
  if (to === undefined) return formatDate(locale, from);
  return say('period.span', { from: formatDate(locale, from), to: formatDate(locale, to) });
}
