import type { Unit } from '../../domain/figure';
import type { Locale } from '../../domain/locale';
import { nauticalMiles } from '../../geo/units';
import { formatDate } from '../../i18n/format-date';
import { formatLength, lengthSymbol } from '../../i18n/format-length';
import { formatNumber } from '../../i18n/format-number';
import type { Translate } from '../../i18n/translator';
import type { LengthUnit } from '../../state/preferences-slice';
import { moneyText } from './money-text';
import type { QuantityWords } from './quantity-words';

/** In whose manner a quantity is written. */
export interface Manner {
  readonly locale: Locale;
  readonly lengthUnit: LengthUnit;
  readonly t: Translate;
}

export interface Quantity {
  readonly unit: Unit;
  readonly value: number | string;
  readonly to?: number;
}

const DECIMALS = 2;

/** A figure's value in the reader's manner; lengths at sea in the unit the reader chose. */
export function quantityText({ unit, value, to }: Quantity, manner: Manner): QuantityWords {
  if (typeof value === 'string') return bare(formatDate(manner.locale, value));
  const numbers = to === undefined || to === value ? [value] : [value, to];
  if (unit === 'nm') return seaLength(numbers, manner);
  if (isMoney(unit)) return moneyText(manner.locale, numbers, unit.toUpperCase());
  if (unit === 'date') return bare(numbers.join('–'));
  const number = numbers.map((each) => formatNumber(manner.locale, each, DECIMALS)).join('–');
  const count = numbers.at(-1) ?? value;
  return around(manner.t(`unit.${unit}`, { count, value: MARK }), number);
}

const MARK = '\u0000';

function around(text: string, number: string): QuantityWords {
  const [before = '', after = ''] = text.split(MARK);
  return { before, number, after };
}

function bare(number: string): QuantityWords {
  return { before: '', number, after: '' };
}

function seaLength(numbers: readonly number[], { locale, lengthUnit }: Manner): QuantityWords {
  const symbol = lengthSymbol(locale, lengthUnit);
  const number = numbers
    .map((each) => formatLength(locale, nauticalMiles(each), lengthUnit))
    .map((text) => text.slice(0, -symbol.length).trimEnd())
    .join('–');
  return { before: '', number, after: locale === 'zh' ? symbol : ` ${symbol}` };
}

function isMoney(unit: Unit): unit is 'usd' | 'pen' | 'cny' | 'brl' {
  return unit === 'usd' || unit === 'pen' || unit === 'cny' || unit === 'brl';
}
