import type { Locale } from '../domain/locale';
import { LOCALE_TAGS } from '../domain/locale';
import { cachedConstructor } from './cached-constructor';

const dateTimeFormat = cachedConstructor(Intl.DateTimeFormat);

/** `2025`, `2025-06` or `2025-06-01` in words, never more precise than it was given. */
export function formatDate(locale: Locale, date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  if (year === undefined || Number.isNaN(year)) return date;
  const options: Intl.DateTimeFormatOptions = { timeZone: 'UTC', year: 'numeric' };
  if (month !== undefined) options.month = locale === 'en' ? 'short' : 'long';
  if (day !== undefined) options.day = 'numeric';
  return dateTimeFormat(LOCALE_TAGS[locale], options).format(
    Date.UTC(year, (month ?? 1) - 1, day ?? 1),
  );
}

/** An instant by a zone's clock: `1 Dec 2026, 08:00 GMT-5`. `zone` is an IANA name. */
export function formatInstant(locale: Locale, instant: number, zone: string): string {
  return dateTimeFormat(LOCALE_TAGS[locale], {
    timeZone: zone,
    year: 'numeric',
    month: 'short',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZoneName: 'short',
  }).format(instant);
}
