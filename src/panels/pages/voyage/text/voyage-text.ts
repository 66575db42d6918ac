import { landProgress } from '../../../../domain/land-progress';
import type { Locale } from '../../../../domain/locale';
import type { LegPlan, Place } from '../../../../domain/voyage';
import {
  type Hours,
  type Kilometres,
  kilometresToNauticalMiles,
  type NauticalMiles,
} from '../../../../geo/units';
import { shortName } from '../../../../i18n/alternative-name';
import { differenceAsShown, roundAsShown } from '../../../../i18n/as-shown';
import { formatIfBuilt, formatLandProgress } from '../../../../i18n/format-land-progress';
import { formatLength, formatLengthDifference } from '../../../../i18n/format-length';
import { formatNumber } from '../../../../i18n/format-number';
import { formatPosition } from '../../../../i18n/format-position';
import type { Translate } from '../../../../i18n/translator';
import type { LengthUnit } from '../../../../state/preferences-slice';
import type { Range } from '../../../../voyage/burn';
import { inPortsAndCanals } from '../../../../voyage/estimate';
import { hoursToDays, type VoyageTimes } from '../../../../voyage/voyage-times';
import { useAtlas, useLocale, useTranslate } from '../../../context/atlas-context';

const ROUGH_DIGITS = 2;

function shownDays(time: Hours): number {
  return roundAsShown(hoursToDays(time), 1);
}

/** Formats the desk's numbers and names in the reader's language and units. */
export interface VoyageText {
  length(distance: NauticalMiles): string;
  /** Formats a length over land, always in kilometres. */
  landLength(distance: Kilometres): string;
  /** Says how much of the way over land is not open: `1,240 of 1,300 km not built`; empty if all of it is open. */
  notBuilt(
    legs: readonly LegPlan[],
    options?: { readonly withStatuses?: boolean; readonly isShort?: boolean },
  ): string;
  /** Says that a time holds only once the way over land is built; empty if all of it is open. */
  ifBuilt(legs: readonly LegPlan[]): string;
  /** Formats a time in days: `24.1 days`. */
  days(time: Hours): string;
  /** Formats by how much a length exceeds one shown beside it, as the difference of their shown figures. */
  lengthApart(longer: NauticalMiles, shorter: NauticalMiles): string;
  /** Formats by how much a time exceeds one shown beside it, in the same way. */
  daysApart(longer: Hours, shorter: Hours): string;
  /** Breaks a time into its parts, if not all of it is spent under way at sea; else empty. */
  parts(sums: VoyageTimes): string;
  /** Formats to two significant digits, since an estimate is no more precise. */
  rough(value: number): string;
  /** Formats a range: `1,700 to 1,900`. */
  between(range: Range): string;
  /** Formats with a decimal if there is one. */
  decimal(value: number): string;
  name(place: Place): string;
  list(names: readonly string[]): string;
}

export function voyageText(
  locale: Locale,
  unit: LengthUnit,
  tVoyage: Translate<'voyage'>,
): VoyageText {
  const decimal = (value: number) => formatNumber(locale, value, 1);
  const rough = (value: number) => formatNumber(locale, Number(value.toPrecision(ROUGH_DIGITS)), 1);
  const formatDays = (count: number) => tVoyage('answer.days', { days: decimal(count), count });
  const days = (time: Hours) => formatDays(shownDays(time));
  const landLength = (distance: Kilometres) =>
    formatLength(locale, kilometresToNauticalMiles(distance), 'km');
  const list = (names: readonly string[]) => names.join(locale === 'zh' ? '、' : ', ');
  return {
    decimal,
    rough,
    lengthApart: (longer, shorter) => formatLengthDifference(locale, longer, shorter, unit),
    daysApart: (longer, shorter) =>
      formatDays(differenceAsShown(hoursToDays(longer), hoursToDays(shorter), 1)),
    length: (distance) => formatLength(locale, distance, unit),
    landLength,
    notBuilt: (legs, options) => formatLandProgress(locale, landProgress(legs), options),
    ifBuilt: (legs) => formatIfBuilt(locale, landProgress(legs)),
    days,
    parts: (sums) => {
      const stay = inPortsAndCanals(sums);
      // The time at sea absorbs the rounding, so that the parts add up to the total shown beside them.
      const rest = roundAsShown(shownDays(stay) + shownDays(sums.overLand), 1);
      const sea = roundAsShown(shownDays(sums.total) - rest, 1);
      return [
        stay > 0 ? tVoyage('alternatives.parts', { sea: formatDays(sea), stay: days(stay) }) : '',
        sums.overLand > 0 ? tVoyage('alternatives.land-time', { time: days(sums.overLand) }) : '',
      ]
        .filter(Boolean)
        .join(' · ');
    },
    between: ({ low, high }) => tVoyage('answer.range', { low: rough(low), high: rough(high) }),
    name: ({ name, position }) =>
      name ? shortName(name[locale]) : formatPosition(locale, position),
    list,
  };
}

/** Returns the formatters of the desk's numbers and names for this reader. */
export function useVoyageText(): VoyageText {
  const locale = useLocale();
  const unit = useAtlas((state) => state.lengthUnit);
  return voyageText(locale, unit, useTranslate('voyage'));
}
