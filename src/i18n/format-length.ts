import type { Locale } from '../domain/locale';
import { type NauticalMiles, nauticalMilesToKilometres, nauticalMilesToMiles } from '../geo/units';
import { formatNumber } from './format-number';

const SYMBOLS: Readonly<Record<Locale, Readonly<Record<'nm' | 'km' | 'mi', string>>>> = {
  en: { nm: 'nm', km: 'km', mi: 'mi' },
  es: { nm: 'mn', km: 'km', mi: 'mi' },
  zh: { nm: '海里', km: '公里', mi: '英里' },
};

/** A length at sea in the unit the reader chose, to the whole unit. */
export function formatLength(
  locale: Locale,
  length: NauticalMiles,
  unit: 'nm' | 'km' | 'mi',
): string {
  const space = locale === 'zh' ? '' : ' ';
  return `${formatNumber(locale, inUnit(length, unit))}${space}${SYMBOLS[locale][unit]}`;
}

export function lengthSymbol(locale: Locale, unit: 'nm' | 'km' | 'mi'): string {
  return SYMBOLS[locale][unit];
}

/** The number alone. */
export function inUnit(length: NauticalMiles, unit: 'nm' | 'km' | 'mi'): number {
  if (unit === 'km') return nauticalMilesToKilometres(length);
  return unit === 'mi' ? nauticalMilesToMiles(length) : length;
}
