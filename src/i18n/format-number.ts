import type { Locale } from '../domain/locale';
import { roundedDecimal } from './rounded-decimal';

/** The mark between thousands and the one before decimals; Peru writes both as English does. */
const MARKS: Readonly<Record<Locale, readonly [group: string, point: string]>> = {
  en: [',', '.'],
  es: [',', '.'],
  zh: [',', '.'],
};

/** Formats a number with at most `digits` decimals. */
export function formatNumber(locale: Locale, value: number, digits = 0): string {
  return punctuated(locale, roundedDecimal(value, digits));
}

/** Formats a number with exactly `digits` decimals, zeros at the end included. */
export function formatFixed(locale: Locale, value: number, digits: number): string {
  const [whole = '', decimals = ''] = roundedDecimal(value, digits).split('.');
  return punctuated(locale, digits === 0 ? whole : `${whole}.${decimals.padEnd(digits, '0')}`);
}

/** Returns plain decimal digits with the marks of a locale, thousands marked from `firstMarked` digits on. */
export function punctuated(locale: Locale, decimal: string, firstMarked = 4): string {
  const [group, point] = MARKS[locale];
  const [whole = '', ...decimals] = decimal.split('.');
  const isMarked = whole.replace('-', '').length >= firstMarked;
  return [isMarked ? whole.replace(/\B(?=(\d{3})+$)/g, group) : whole, ...decimals].join(point);
}
