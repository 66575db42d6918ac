import type { Unit } from '../../domain/figure';
import type { Locale } from '../../domain/locale';
import { type CompactStyle, compactScale, formatCompact } from '../../i18n/format-compact';
import { formatDate } from '../../i18n/format-date';
import { formatMoney } from '../../i18n/format-money';
import type { Translate } from '../../i18n/translator';
import { wholeYear } from './year-marks';

/** The locale and translator with which a chart's text is formatted. */
export interface Localization {
  readonly locale: Locale;
  readonly t: Translate;
}

/** A mark on a chart cannot show more significant digits; the table has the rest. */
const THREE_FIGURES = 3;

const CURRENCIES = ['usd', 'pen', 'cny', 'brl'] as const;
type Currency = (typeof CURRENCIES)[number];

/**
 * Formats a value in a form short enough for a chart: `USD 28.8bn`, `USD 28.8 mil millones`, `288亿美元`,
 * `54.2 million t`.
 */
export function compactText(value: number, unit: Unit, { locale, t }: Localization): string {
  const number = formatCompact(locale, value, { style: styleOf(unit), figures: THREE_FIGURES });
  if (unit === 'date') return number;
  if (!isMoney(unit)) return t(`unit.${unit}`, { count: value, value: number });
  const currency = unit.toUpperCase();
  if (locale === 'zh') {
    return formatMoney('zh', Number(value.toPrecision(THREE_FIGURES)), currency);
  }
  return `${currency} ${number}`;
}

/** Returns what a value is divided by where its compact form shows it: 1e9 of `28.8bn`, 1e8 of `288亿`. */
export function compactDivisor(value: number, unit: Unit, locale: Locale): number {
  return compactScale(locale, value, { style: styleOf(unit), figures: THREE_FIGURES });
}

function styleOf(unit: Unit): CompactStyle {
  return isMoney(unit) || unit === 'count' ? 'short' : 'long';
}

function isMoney(unit: Unit): unit is Currency {
  return (CURRENCIES as readonly Unit[]).includes(unit);
}

/** Formats a period: `2023`, `Jan 2025 – Sept 2025`. A period that is a whole year is written as the year. */
export function periodText(period: string, locale: Locale, tCharts: Translate<'charts'>): string {
  const year = wholeYear(period);
  if (year !== undefined) return String(year);
  const [from = period, to] = period.split('/');
  if (to === undefined) return formatDate(locale, from);
  return tCharts('period.span', { from: formatDate(locale, from), to: formatDate(locale, to) });
}
