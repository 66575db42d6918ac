import type { Language } from '../domain/language';
import { LOCALES } from './locale';

/** `2025`, `2025-06` or `2025-06-01` in words, never more precise than it was given. */
export function formatDate(language: Language, date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  if (year === undefined || Number.isNaN(year)) return date;
  const options: Intl.DateTimeFormatOptions = { timeZone: 'UTC', year: 'numeric' };
  if (month !== undefined) options.month = language === 'en' ? 'short' : 'long';
  if (day !== undefined) options.day = 'numeric';
  return new Intl.DateTimeFormat(LOCALES[language], options).format(
    Date.UTC(year, (month ?? 1) - 1, day ?? 1),
  );
}
