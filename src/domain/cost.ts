import type { Qualifier, SingleReason } from './figure';
import type { Localized } from './locale';

/**
 * What a sum is. `planned`: what shall be spent. `contracted`: what a contract gives. `financed`: a loan or other
 * financing. `spent`: what was spent. `to-complete`: what is still to be spent. `purchase`: the price of a share or of the whole.
 */
export const COST_BASES = [
  'planned',
  'contracted',
  'financed',
  'spent',
  'to-complete',
  'purchase',
] as const;
export type CostBasis = (typeof COST_BASES)[number];

/** Currencies other than the US dollar in which sums are kept, by ISO 4217. */
export const CURRENCIES = [
  'ARS',
  'AUD',
  'BOB',
  'BRL',
  'CAD',
  'CLP',
  'CNY',
  'COP',
  'EUR',
  'GBP',
  'HKD',
  'MXN',
  'PEN',
  'TTD',
] as const;
export type Currency = (typeof CURRENCIES)[number];

/** A sum as published, in millions of another currency than the US dollar. */
export interface Amount {
  readonly currency: Currency;
  readonly million: number;
  /** Upper end of a range. */
  readonly to?: number;
}

/** A published cost of a project; a project may have several. It has dollars, an amount in another currency, or both. */
export interface Cost {
  /** What charts and sums count, in millions of US dollars; absent if no source gives dollars. */
  readonly usdMillion?: number;
  /** Upper end of a range, in millions of US dollars; absent if the source gives one sum. */
  readonly to?: number;
  /** The sum as published in another currency. */
  readonly amount?: Amount;
  /** The year to which the sum refers. */
  readonly year: number;
  readonly qualifier: Qualifier;
  /** What the sum is; absent if its sources do not say. */
  readonly basis?: CostBasis;
  readonly covers: Localized;
  /** Whether we converted the sum from the source's currency. */
  readonly isConverted?: boolean;
  /** How the sum was converted. */
  readonly formula?: Localized;
  readonly single?: SingleReason;
  /** Ids of the record's sources for this cost. */
  readonly sources: readonly string[];
}

/** A sum or a range in whole units of a currency. */
export interface Sum {
  readonly currency: Currency | 'USD';
  readonly value: number;
  readonly to?: number;
}

/** Returns the sum that is shown first: in dollars, else in the currency in which it was published. */
export function sumOf({ usdMillion, to, amount }: Pick<Cost, 'usdMillion' | 'to' | 'amount'>): Sum {
  if (usdMillion !== undefined) return inUnits('USD', usdMillion, to);
  return amount ? sumAsPublished(amount) : { currency: 'USD', value: 0 };
}

export function sumAsPublished({ currency, million, to }: Amount): Sum {
  return inUnits(currency, million, to);
}

/**
 * Returns an amount in millions as whole units of its currency, rounded to one: 515.04 times a million is
 * 515039999.99999994 in floating point.
 */
export function inWholeUnits(million: number): number {
  return Math.round(million * 1_000_000);
}

function inUnits(currency: Sum['currency'], million: number, to: number | undefined): Sum {
  const sum = { currency, value: inWholeUnits(million) };
  return to === undefined ? sum : { ...sum, to: inWholeUnits(to) };
}

/** Returns a text that no other cost of the same project has. */
export function costKey(cost: Cost): string {
  const { currency, value, to } = sumOf(cost);
  return [currency, value, to, cost.year, cost.covers.en].join(' ');
}
