import type { Localized } from './locale';

/** Units in which figures are kept. Lengths at sea in `nm`, on land in `km`; money in whole units. */
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

/** What kind of statement a value is. `reported` is the plain case and is not marked on screen. */
export const QUALIFIERS = [
  'reported',
  'claimed',
  'planned',
  'forecast',
  'estimate',
  'derived',
] as const;
export type Qualifier = (typeof QUALIFIERS)[number];

export interface FigureValue {
  /** A number in the figure's unit, or `YYYY[-MM[-DD]]` where the unit is `date`. */
  readonly value: number | string;
  /** Upper end where the source gives a range. */
  readonly to?: number;
  readonly qualifier: Qualifier;
  /** The date the value speaks of. */
  readonly asOf: string;
  /** What span a flow is summed over: `2023`, `2025-06`, or from one to the other as `2025-01/2025-09`. */
  readonly period?: string;
  readonly note?: Localized;
  /** How we got it; required of a derived value. */
  readonly formula?: Localized;
  /** Ids among the record's sources. Empty only for a derived value. */
  readonly sources: readonly string[];
}

/** One question with every answer found to it: conflicting values stand side by side. */
export interface Figure {
  readonly id: string;
  readonly label: Localized;
  readonly unit: Unit;
  readonly values: readonly FigureValue[];
}

/** Of how many whole years a figure has a value. */
export function wholeYears({ values }: Figure): number {
  const years = values.flatMap(({ period = '' }) => (/^\d{4}$/.test(period) ? [period] : []));
  return new Set(years).size;
}
