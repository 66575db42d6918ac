import type { Unit } from '../../domain/figure';
import type { Locale } from '../../domain/locale';
import { LOCALE_TAGS } from '../../domain/locale';
import { formatMoney } from '../../i18n/format-number';
import type { Translate } from '../../i18n/translator';

/** In whose words a chart speaks. */
export interface Localization {
  readonly locale: Locale;
  readonly t: Translate;
}

/** As many as a mark on a chart can mean; the table says the rest. */
const THREE_FIGURES = 3;

const CURRENCIES = ['usd', 'pen', 'cny', 'brl'] as const;
type Currency = (typeof CURRENCIES)[number];

/** `USD 28.8bn`, `USD 28.8 mil millones`, `288亿美元`, `54.2 million t`: short enough for a chart. */
export function compactText(value: number, unit: Unit, { locale, t }: Localization): string {
  const number = compactFormat(locale, isMoney(unit)).format(value);
  if (unit === 'date') return number;
  if (!isMoney(unit)) return t(`unit.${unit}`, { count: value, value: number });
  const currency = unit.toUpperCase();
  if (locale === 'zh') {
    return formatMoney('zh', Number(value.toPrecision(THREE_FIGURES)), currency);
  }
  return `${currency} ${number}`;
}

/** By what a value is divided where its compact form shows it: 1e9 of `28.8bn`, 1e8 of `288亿`. */
export function compactDivisor(value: number, unit: Unit, locale: Locale): number {
  if (value === 0) return 1;
  const numeral = compactFormat(locale, isMoney(unit))
    .formatToParts(value)
    .map((part) => (part.type === 'decimal' ? '.' : part.value.replace(/\D/g, '')))
    .join('');
  return 10 ** Math.round(Math.log10(value / Number(numeral)));
}

/** English has a short word for a thousand million after a currency; after other units it would be read as one. */
function compactFormat(locale: Locale, isOfMoney: boolean): Intl.NumberFormat {
  return new Intl.NumberFormat(LOCALE_TAGS[locale], {
    notation: 'compact',
    compactDisplay: locale === 'en' && isOfMoney ? 'short' : 'long',
    maximumSignificantDigits: THREE_FIGURES,
  });
}

function isMoney(unit: Unit): unit is Currency {
  return (CURRENCIES as readonly Unit[]).includes(unit);
}
