import type { Locale } from '../../domain/locale';
import { formatDate } from '../../i18n/format-date';
import type { Translate } from '../../i18n/translator';

/**
 * Formats a date of validity: `as of Feb 2026`. Spanish uses another preposition for a day than for a
 * month or a year.
 */
export function asOf(t: Translate, locale: Locale, date: string): string {
  const isDay = date.split('-').length === 3;
  return t(isDay ? 'page.as-of-day' : 'page.as-of', { date: formatDate(locale, date) });
}
