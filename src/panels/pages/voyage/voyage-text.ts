import type { Language } from '../../../domain/language';
import type { Place } from '../../../domain/voyage';
import {
  type Hours,
  type Kilometres,
  kilometresToNauticalMiles,
  type NauticalMiles,
} from '../../../geo/units';
import { formatLength } from '../../../i18n/format-length';
import { formatNumber } from '../../../i18n/format-number';
import { formatPosition } from '../../../i18n/format-position';
import type { SayVoyage } from '../../../i18n/voyage/voyage';
import { shortName } from '../../../i18n/way-name';
import type { LengthUnit } from '../../../state/preferences-slice';
import type { Range } from '../../../voyage/burn';
import { inPortsAndCanals } from '../../../voyage/estimate';
import { inDays, type ReckonedVoyage } from '../../../voyage/reckon';

const ROUGH_DIGITS = 2;

/** How the desk writes its numbers and names, in the reader's language and units. */
export interface VoyageText {
  length(distance: NauticalMiles): string;
  /** Over land always in kilometres. */
  landLength(distance: Kilometres): string;
  /** `24.1 days` */
  days(time: Hours): string;
  /** How a time is spent, where not all of it is under way at sea; empty otherwise. */
  parts(sums: ReckonedVoyage): string;
  /** To two digits: an estimate is not known better. */
  rough(value: number): string;
  /** `1,700 to 1,900` */
  between(range: Range): string;
  /** With a decimal where there is one. */
  decimal(value: number): string;
  name(place: Place): string;
  list(names: readonly string[]): string;
}

export function voyageText(language: Language, unit: LengthUnit, say: SayVoyage): VoyageText {
  const decimal = (value: number) => formatNumber(language, value, 1);
  const rough = (value: number) =>
    formatNumber(language, Number(value.toPrecision(ROUGH_DIGITS)), 1);
  const days = (time: Hours) => {
    const number = decimal(inDays(time));
    return say('answer.days', { days: number, count: Number(inDays(time).toFixed(1)) });
  };
  return {
    decimal,
    rough,
    length: (distance) => formatLength(language, distance, unit),
    landLength: (distance) => formatLength(language, kilometresToNauticalMiles(distance), 'km'),
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
      name ? shortName(name[language]) : formatPosition(language, position),
    list: (names) => names.join(language === 'zh' ? '、' : ', '),
  };
}
