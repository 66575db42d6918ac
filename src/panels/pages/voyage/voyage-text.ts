import type { Locale } from '../../../domain/locale';
import type { Place } from '../../../domain/voyage';
import {
  type Hours,
  type Kilometres,
  kilometresToNauticalMiles,
  type NauticalMiles,
} from '../../../geo/units';
import { shortName } from '../../../i18n/alternative-name';
import { formatLength } from '../../../i18n/format-length';
import { formatNumber } from '../../../i18n/format-number';
import { formatPosition } from '../../../i18n/format-position';
import type { TranslateVoyage } from '../../../i18n/voyage/voyage';
import type { LengthUnit } from '../../../state/preferences-slice';
import type { Range } from '../../../voyage/burn';
import { inPortsAndCanals } from '../../../voyage/estimate';
import { inDays, type VoyageTimes } from '../../../voyage/voyage-times';

const ROUGH_DIGITS = 2;

/** How the desk writes its numbers and names, in the reader's language and units. */
export interface VoyageText {
  length(distance: NauticalMiles): string;
  /** Over land always in kilometres. */
  landLength(distance: Kilometres): string;
  /** `24.1 days` */
  days(time: Hours): string;
  /** How a time is spent, where not all of it is under way at sea; empty otherwise. */
  parts(sums: VoyageTimes): string;
  /** To two digits: an estimate is not known better. */
  rough(value: number): string;
  /** `1,700 to 1,900` */
  between(range: Range): string;
  /** With a decimal where there is one. */
  decimal(value: number): string;
  name(place: Place): string;
  list(names: readonly string[]): string;
}

export function voyageText(locale: Locale, unit: LengthUnit, say: TranslateVoyage): VoyageText {
  const decimal = (value: number) => formatNumber(locale, value, 1);
  const rough = (value: number) => formatNumber(locale, Number(value.toPrecision(ROUGH_DIGITS)), 1);
  const days = (time: Hours) => {
    const number = decimal(inDays(time));
    return say('answer.days', { days: number, count: Number(inDays(time).toFixed(1)) });
  };
  return {
    decimal,
    rough,
    length: (distance) => formatLength(locale, distance, unit),
    landLength: (distance) => formatLength(locale, kilometresToNauticalMiles(distance), 'km'),
    days,
    parts: (sums) => {
      const stay = inPortsAndCanals(sums);
      return [
        stay > 0 ? say('ways.parts', { sea: days(sums.sailing), stay: days(stay) }) : '',
        sums.overLand > 0 ? say('ways.land-time', { time: days(sums.overLand) }) : '',
      ]
        .filter(Boolean)
        .join(' · ');
    },
    between: ({ low, high }) => say('answer.range', { low: rough(low), high: rough(high) }),
    name: ({ name, position }) =>
      name ? shortName(name[locale]) : formatPosition(locale, position),
    list: (names) => names.join(locale === 'zh' ? '、' : ', '),
  };
}
