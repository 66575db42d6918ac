import { type Cargo, isInContainers } from '../../../domain/cost-factors';
import type { GainMeasure } from '../../../domain/gains-options';
import type { Locale } from '../../../domain/locale';
import type { Expense } from '../../../hinterland/expense';
import { formatNumber } from '../../../i18n/format-number';
import type { Translate } from '../../../i18n/translator';

/** Least and greatest value of a figure of a way. */
export interface AmountRange {
  readonly low: number;
  readonly high: number;
}

/** Returns one figure of an expense: USD, days or kilograms of CO2e. */
export function amountOf(measure: GainMeasure, { usd, hours, carbon }: Expense): number {
  return measure === 'cost' ? usd : measure === 'time' ? hours / 24 : carbon;
}

/** Returns a figure with its unit: `USD 96 a tonne`, `48 days`, `218 kg CO₂e a tonne`. */
export function amountText(
  {
    measure,
    value,
    cargo,
  }: { readonly measure: GainMeasure; readonly value: number; readonly cargo: Cargo },
  locale: Locale,
  tGains: Translate<'gains'>,
): string {
  const unit = isInContainers(cargo) ? 'teu' : 't';
  const decimals = measure === 'time' && value < 100 ? 1 : 0;
  const number = formatNumber(locale, value, decimals);
  return measure === 'time'
    ? tGains('amount.time', { value: number, count: Number(value.toFixed(decimals)) })
    : tGains(`amount.${measure}.${unit}`, { value: number });
}
