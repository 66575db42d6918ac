import type { Locale } from '../../../domain/locale';
import type { RulerTotals } from '../../../domain/ruler';
import { type Degrees, type NauticalMiles, nauticalMiles } from '../../../geo/units';
import { roundAsShown } from '../../../i18n/as-shown';
import { inUnit } from '../../../i18n/format-length';
import { formatNumber } from '../../../i18n/format-number';
import { formatPercent } from '../../../i18n/format-percent';
import { translator } from '../../../i18n/translator';
import type { LengthUnit } from '../../../state/preferences-slice';
import { useAtlas, useLocale, useTranslate } from '../../context/atlas-context';

/** Formats a length as a number, no finer than the points are known: `9,228`, `41.3` or `0.25`. */
export function lengthNumber(locale: Locale, length: NauticalMiles, unit: LengthUnit): string {
  const value = inUnit(length, unit);
  return formatNumber(locale, value, decimalsOf(value));
}

/** Formats a length with its unit: `9,228 nm`. */
export function lengthText(locale: Locale, length: NauticalMiles, unit: LengthUnit): string {
  return translator(locale)(`unit.${unit}`, { value: lengthNumber(locale, length, unit) });
}

/**
 * Formats the difference of two lengths that are shown side by side: that of the shown figures, or, where
 * those are equal, the true one with as many digits as it needs.
 */
export function lengthApartText(
  locale: Locale,
  a: NauticalMiles,
  b: NauticalMiles,
  unit: LengthUnit,
): string {
  const [first, second] = [inUnit(a, unit), inUnit(b, unit)];
  const digits = Math.max(decimalsOf(first), decimalsOf(second));
  const shown = Math.abs(
    roundAsShown(first, decimalsOf(first)) - roundAsShown(second, decimalsOf(second)),
  );
  if (shown === 0) return lengthText(locale, nauticalMiles(Math.abs(a - b)), unit);
  return translator(locale)(`unit.${unit}`, { value: formatNumber(locale, shown, digits) });
}

/** Formats a bearing in three digits, as navigators write it: `007°`. */
export function bearingText(bearing: Degrees): string {
  return `${String(Math.round(bearing) % 360).padStart(3, '0')}°`;
}

/** Formats the share of `part` in `whole`, without a sign: `4.4%`, `0.04%`. */
export function shareText(locale: Locale, part: number, whole: number): string {
  const percent = whole === 0 ? 0 : Math.abs((part / whole) * 100);
  return formatPercent(locale, percent, percent < 1 ? 2 : 1);
}

function decimalsOf(value: number): number {
  if (value >= 100) return 0;
  return value >= 1 ? 1 : 2;
}

/** Returns the totals of the ruler as a sentence. */
export function useRulerSummary(count: number, { geodesic, rhumb }: RulerTotals): string {
  const tRecords = useTranslate('records');
  const locale = useLocale();
  const unit = useAtlas((state) => state.lengthUnit);
  if (count === 0) return tRecords('measure.none');
  return tRecords('measure.summary', {
    count,
    geodesic: lengthText(locale, geodesic, unit),
    rhumb: lengthText(locale, rhumb, unit),
  });
}
