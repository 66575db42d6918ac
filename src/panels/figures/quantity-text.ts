import type { Sum } from '../../domain/cost';
import type { Unit } from '../../domain/figure';
import type { Locale } from '../../domain/locale';
import { nauticalMiles } from '../../geo/units';
import { formatDate } from '../../i18n/format-date';
import { formatLength, lengthSymbol } from '../../i18n/format-length';
import { formatMoney } from '../../i18n/format-money';
import { formatNumber } from '../../i18n/format-number';
import type { Translate } from '../../i18n/translator';
import type { LengthUnit } from '../../state/preferences-slice';

/** The locale, units and translator with which a quantity is formatted. */
export interface QuantityContext {
  readonly locale: Locale;
  readonly lengthUnit: LengthUnit;
  readonly t: Translate;
}

/** A number with a unit of figures, or a sum of money in a currency that need not be one of these units. */
export type Quantity = Measured | Sum;

interface Measured {
  readonly unit: Unit;
  readonly value: number | string;
  readonly to?: number;
}

const DECIMALS = 2;

/** Formats a figure's value for the reader; lengths at sea in the reader's unit. */
export function quantityText(quantity: Quantity, context: QuantityContext): FormattedQuantity {
  if ('currency' in quantity) {
    const { currency, value, to } = quantity;
    return moneyText(context.locale, to === undefined ? [value] : [value, to], currency);
  }
  const { unit, value, to } = quantity;
  if (typeof value === 'string') return numberAlone(formatDate(context.locale, value));
  const numbers = to === undefined || to === value ? [value] : [value, to];
  if (unit === 'nm') return seaLength(numbers, context);
  if (isMoney(unit)) return moneyText(context.locale, numbers, unit.toUpperCase());
  if (unit === 'date') return numberAlone(numbers.join('–'));
  const number = numbers.map((each) => formatNumber(context.locale, each, DECIMALS)).join('–');
  const count = numbers.at(-1) ?? value;
  return splitAround(context.t(`unit.${unit}`, { count, value: MARK }), number);
}

const MARK = '\u0000';

function splitAround(text: string, number: string): FormattedQuantity {
  const [before = '', after = ''] = text.split(MARK);
  return { before, number, after };
}

function numberAlone(number: string): FormattedQuantity {
  return { before: '', number, after: '' };
}

function seaLength(
  numbers: readonly number[],
  { locale, lengthUnit }: QuantityContext,
): FormattedQuantity {
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

/** A formatted value: the number, which is read first, and the small text on either side of it. */
export interface FormattedQuantity {
  readonly before: string;
  readonly number: string;
  readonly after: string;
}

/**
 * Characters: a multiplier this short joins its number, as in `1.3bn` and `2.5亿`; a longer one is a word
 * of its own.
 */
const MAX_JOINED_LENGTH = 2;

/**
 * Formats one sum or a range of two. A currency and multiplier that both share are written once: `USD
 * 1.3–1.5bn`, `2–2.5亿` and `美元`.
 */
export function moneyText(
  locale: Locale,
  sums: readonly number[],
  currency: string,
): FormattedQuantity {
  const prefix = `${currency} `;
  const texts = sums.map((sum) => formatMoney(locale, sum, currency));
  const before = texts.every((text) => text.startsWith(prefix)) ? prefix : '';
  const parts = texts.map((text) => partsOf(text.slice(before.length)));
  const [first, last] = [parts.at(0), parts.at(-1)];
  if (!first || !last || first.after !== last.after) {
    return { before, number: texts.map((text) => text.slice(before.length)).join('–'), after: '' };
  }
  const numerals =
    first.multiplier === last.multiplier
      ? parts.map(({ numeral }) => numeral)
      : parts
          .map(({ numeral, multiplier }) => numeral + multiplier)
          .slice(0, -1)
          .concat(last.numeral);
  const number = numerals.join('–');
  return last.multiplier.length <= MAX_JOINED_LENGTH
    ? { before, number: number + last.multiplier, after: last.after }
    : { before, number, after: ` ${last.multiplier.trim()}${last.after}` };
}

interface Parts {
  readonly numeral: string;
  /** Such as `bn`, `亿`, ` mil millones`. */
  readonly multiplier: string;
  /** The currency in locales that write it after the number. */
  readonly after: string;
}

function partsOf(text: string): Parts {
  const [, numeral = text, rest = ''] = /^([\d.,]+(?:\s\d{3})*)(.*)$/u.exec(text) ?? [];
  const [, multiplier = '', after = rest] = /^([万亿]+)(.*)$/u.exec(rest) ?? [];
  if (multiplier !== '' || /^\p{Script=Han}/u.test(rest)) return { numeral, multiplier, after };
  return { numeral, multiplier: rest, after: '' };
}
