import type { Locale } from '../domain/locale';

/** Names of months in British English, the Spanish of Latin America and Brazilian Portuguese. */
export const MONTHS: Readonly<Record<Exclude<Locale, 'zh'>, readonly string[]>> = {
  en: words('Jan Feb Mar Apr May Jun Jul Aug Sept Oct Nov Dec'),
  es: words(
    'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
  ),
  pt: words(
    'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro',
  ),
};

/** Formats `2025`, `2025-06` or `2025-06-01` at the given precision. Returns text that is no date unchanged. */
export function formatDate(locale: Locale, date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  if (year === undefined || Number.isNaN(year)) return date;
  if (locale === 'zh') return chineseDate(year, month, day);
  if (month === undefined) return String(year);
  const monthAndYear = [MONTHS[locale][month - 1] ?? String(month), String(year)];
  const parts = day === undefined ? monthAndYear : [dayOfMonth(locale, day), ...monthAndYear];
  return parts.join(locale === 'en' ? ' ' : ' de ');
}

/** Returns the day of a date in words; in Brazil the first of a month is an ordinal: `1º de maio`. */
function dayOfMonth(locale: Locale, day: number): string {
  return locale === 'pt' && day === 1 ? '1º' : String(day);
}

export function chineseDate(year: number, month?: number, day?: number): string {
  return `${year}年${month === undefined ? '' : `${month}月`}${day === undefined ? '' : `${day}日`}`;
}

function words(text: string): readonly string[] {
  return text.split(' ');
}
