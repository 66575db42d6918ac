import type { Locale } from '../domain/locale';
import {
  type Kilometres,
  kilometresToNauticalMiles,
  type NauticalMiles,
  nauticalMilesToKilometres,
  nauticalMilesToMiles,
} from '../geo/units';
import { differenceAsShown } from './as-shown';
import { formatNumber } from './format-number';

const SYMBOLS: Readonly<Record<Locale, Readonly<Record<'nm' | 'km' | 'mi', string>>>> = {
  en: { nm: 'nm', km: 'km', mi: 'mi' },
  es: { nm: 'mn', km: 'km', mi: 'mi' },
  pt: { nm: 'mn', km: 'km', mi: 'mi' },
  zh: { nm: '海里', km: '公里', mi: '英里' },
};

/** Formats a length at sea in a unit, rounded to the whole unit. */
export function formatLength(
  locale: Locale,
  length: NauticalMiles,
  unit: 'nm' | 'km' | 'mi',
): string {
  return `${formatNumber(locale, inUnit(length, unit))}${spaceBefore(locale)}${SYMBOLS[locale][unit]}`;
}

function spaceBefore(locale: Locale): string {
  return locale === 'zh' ? '' : ' ';
}

/** Formats the difference of two lengths as rounded for display, so that it agrees with the two figures beside it. */
export function formatLengthDifference(
  locale: Locale,
  longer: NauticalMiles,
  shorter: NauticalMiles,
  unit: 'nm' | 'km' | 'mi',
): string {
  const difference = differenceAsShown(inUnit(longer, unit), inUnit(shorter, unit));
  return `${formatNumber(locale, difference)}${spaceBefore(locale)}${SYMBOLS[locale][unit]}`;
}

/** Formats a radius in kilometres, in which it is set, with the reader's unit behind it if that is another: `100 km (54 nm)`. */
export function formatRadius(locale: Locale, radius: Kilometres, unit: 'nm' | 'km' | 'mi'): string {
  const length = kilometresToNauticalMiles(radius);
  const inKilometres = formatLength(locale, length, 'km');
  if (unit === 'km') return inKilometres;
  const inReadersUnit = formatLength(locale, length, unit);
  return locale === 'zh'
    ? `${inKilometres}（${inReadersUnit}）`
    : `${inKilometres} (${inReadersUnit})`;
}

export function lengthSymbol(locale: Locale, unit: 'nm' | 'km' | 'mi'): string {
  return SYMBOLS[locale][unit];
}

/** Converts a length to a unit. */
export function inUnit(length: NauticalMiles, unit: 'nm' | 'km' | 'mi'): number {
  if (unit === 'km') return nauticalMilesToKilometres(length);
  return unit === 'mi' ? nauticalMilesToMiles(length) : length;
}
