import type { Locale } from '../../domain/locale';
import { formatDate } from '../../i18n/format-date';
import type { Translate } from '../../i18n/translator';
import { wholeYear } from './whole-year';

/** `2023`, `Jan 2025 – Sept 2025`: a period in words, a whole year as the year it is. */
export function periodText(period: string, locale: Locale, say: Translate<'charts'>): string {
  const year = wholeYear(period);
  if (year !== undefined) return String(year);
  const [from = period, to] = period.split('/');
  if (to === undefined) return formatDate(locale, from);
  return say('period.span', { from: formatDate(locale, from), to: formatDate(locale, to) });
}
