import type { Localized } from './locale';

/** Units of figures. Lengths at sea are in `nm`, on land in `km`; money is in whole units of the currency. */
export const UNITS = [
  'nm',
  'km',
  'm',
  'days',
  'h',
  'kn',
  'km/h',
  'teu',
  'teu/year',
  't',
  't/year',
  'vehicles',
  'vehicles/year',
  'ships',
  'berths',
  'workers',
  'ha',
  'percent',
  'usd',
  'pen',
  'cny',
  'brl',
  'date',
  'count',
] as const;
export type Unit = (typeof UNITS)[number];

/** What kind of statement a value is. `reported` is the ordinary case and is not marked on screen. */
export const QUALIFIERS = [
  'reported',
  'claimed',
  'planned',
  'forecast',
  'estimate',
  'derived',
] as const;
export type Qualifier = (typeof QUALIFIERS)[number];

/**
 * Why a sum of a billion or more has one source. `not-found`: a second was looked for and not found. `party`: only a party
 * to it publishes it, and the press repeats that. `office`: only one office counts it.
 */
export const SINGLE_REASONS = ['not-found', 'party', 'office'] as const;
export type SingleReason = (typeof SINGLE_REASONS)[number];

export interface FigureValue {
  /** A number in the figure's unit, or `YYYY[-MM[-DD]]` where the unit is `date`. */
  readonly value: number | string;
  /** Upper end of a range; absent if the source gives one value. */
  readonly to?: number;
  readonly qualifier: Qualifier;
  /** The date at which the value holds. */
  readonly asOf: string;
  /** The period over which a flow is summed: `2023`, `2025-06` or a span such as `2025-01/2025-09`. */
  readonly period?: string;
  readonly note?: Localized;
  /** How the value was computed; required of a derived value. */
  readonly formula?: Localized;
  readonly single?: SingleReason;
  /** Ids of the record's sources for this value. Empty only for a derived value. */
  readonly sources: readonly string[];
}

/** A quantity with every published value found for it; conflicting values are kept side by side. */
export interface Figure {
  readonly id: string;
  readonly label: Localized;
  readonly unit: Unit;
  readonly values: readonly FigureValue[];
}

/** Returns for how many whole calendar years the figure has a value. */
export function wholeYears({ values }: Figure): number {
  const years = values.flatMap(({ period = '' }) => (/^\d{4}$/.test(period) ? [period] : []));
  return new Set(years).size;
}
