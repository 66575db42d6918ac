import type { Locale } from '../../domain/locale';
import { formatDate } from '../../i18n/format-date';
import type { Translate } from '../../i18n/translator';

/** `as of Feb 2026`; Spanish says it differently of a day than of a month or a year. */
export function asOf(t: Translate, locale: Locale, date: string): string {
  const isDay = date.split('-').length === 3;
  return t(isDay ? 'page.as-of-day' : 'page.as-of', { date: formatDate(locale, date) });
}
