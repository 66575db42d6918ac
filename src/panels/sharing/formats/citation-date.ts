import type { Locale } from '../../../domain/locale';
import { chineseDate, formatDate, MONTHS } from '../../../i18n/format-date';
import { dateParts } from './work';

/** Both styles are American: in English they write months in full and before the day. */
const ENGLISH = new Intl.DateTimeFormat('en-US', { month: 'long', timeZone: 'UTC' });

/** Formats a date as it stands in a sentence: `March 4, 2025`, `March 2025`. */
export function dateInText(locale: Locale, date: string): string {
  const [year = 0, month, day] = dateParts(date);
  if (locale !== 'en' || month === undefined) return formatDate(locale, date);
  return day === undefined
    ? `${englishMonth(month)} ${year}`
    : `${englishMonth(month)} ${day}, ${year}`;
}

/** Formats a date as it follows an author in APA style, the year first: `2025, March 4`. */
export function dateAfterAuthor(locale: Locale, date: string): string {
  const [year = 0, month, day] = dateParts(date);
  if (month === undefined) return String(year);
  if (locale === 'zh') return chineseDate(year, month, day);
  const name = locale === 'en' ? englishMonth(month) : MONTHS[locale][month - 1];
  if (day === undefined) return `${year}, ${name}`;
  return locale === 'en' ? `${year}, ${name} ${day}` : `${year}, ${day} de ${name}`;
}

function englishMonth(month: number): string {
  return ENGLISH.format(Date.UTC(2000, month - 1));
}
