import type { Locale } from '../domain/locale';
import { roundedDecimal } from './rounded-decimal';

/** The separators of thousands and of decimals; Peruvian Spanish has the same as English, Brazilian Portuguese the reverse. */
const SEPARATORS: Readonly<Record<Locale, readonly [group: string, point: string]>> = {
  en: [',', '.'],
  es: [',', '.'],
  pt: ['.', ','],
  zh: [',', '.'],
};

/** The sign before a negative number, as wide as a plus. */
export const MINUS = '−';

/** Formats a number with at most `digits` decimals. */
export function formatNumber(locale: Locale, value: number, digits = 0): string {
  return withSeparators(locale, roundedDecimal(value, digits));
}

/** Formats a number with exactly `digits` decimals, trailing zeros included. */
export function formatFixed(locale: Locale, value: number, digits: number): string {
  const [whole = '', decimals = ''] = roundedDecimal(value, digits).split('.');
  return withSeparators(locale, digits === 0 ? whole : `${whole}.${decimals.padEnd(digits, '0')}`);
}

/** Returns a plain decimal with the separators of a locale and, below zero, a minus sign; thousands are separated from `minSeparated` digits on. */
export function withSeparators(locale: Locale, decimal: string, minSeparated = 4): string {
  const [group, point] = SEPARATORS[locale];
  const [whole = '', ...decimals] = decimal.replace('-', '').split('.');
  const isSeparated = whole.length >= minSeparated;
  const grouped = isSeparated ? whole.replace(/\B(?=(\d{3})+$)/g, group) : whole;
  return `${decimal.startsWith('-') ? MINUS : ''}${[grouped, ...decimals].join(point)}`;
}
