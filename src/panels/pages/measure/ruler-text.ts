import type { Locale } from '../../../domain/locale';
import type { Degrees, NauticalMiles } from '../../../geo/units';
import { inUnit } from '../../../i18n/format-length';
import { formatNumber } from '../../../i18n/format-number';
import { translator } from '../../../i18n/translator';
import type { LengthUnit } from '../../../state/preferences-slice';
import { formatPercent } from '../distances/format-percent';

/** `9,228`, `41.3` or `0.25`: no finer than the points are known. */
export function lengthNumber(locale: Locale, length: NauticalMiles, unit: LengthUnit): string {
  const value = inUnit(length, unit);
  return formatNumber(locale, value, decimalsOf(value));
}

/** `9,228 nm`. */
export function lengthText(locale: Locale, length: NauticalMiles, unit: LengthUnit): string {
  return translator(locale)(`unit.${unit}`, { value: lengthNumber(locale, length, unit) });
}

/** Three digits, as navigators say it: `007°`. */
export function bearingText(bearing: Degrees): string {
  return `${String(Math.round(bearing) % 360).padStart(3, '0')}°`;
}

/** How much `part` is of `whole`, without a sign: `4.4%`, `0.04%`. */
export function shareText(locale: Locale, part: number, whole: number): string {
  const percent = whole === 0 ? 0 : Math.abs((part / whole) * 100);
  return formatPercent(locale, percent, percent < 1 ? 2 : 1);
}

function decimalsOf(value: number): number {
  if (value >= 100) return 0;
  return value >= 1 ? 1 : 2;
}
