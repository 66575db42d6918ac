import type { About } from './about';
import type { FigureValue, Unit } from './figure';
import type { Localized } from './locale';
import type { Source } from './source';
import type { WithSections } from './text-section';

/** Which way a series of a flow goes if not from its origin to its destination: `back`, or the sum of both. */
export const SERIES_DIRECTIONS = ['back', 'both'] as const;
export type SeriesDirection = (typeof SERIES_DIRECTIONS)[number];

/** What a value of goods includes: `fob` freight and insurance to the port of export alone, `cif` all the way to that of import. */
export const VALUE_BASES = ['fob', 'cif'] as const;
export type ValueBasis = (typeof VALUE_BASES)[number];

/** Why a series has no value for some years, as sources show. */
export interface SeriesGap {
  readonly from: number;
  /** The last such year. */
  readonly to: number;
  readonly why: Localized;
  /** Ids of the record's sources. */
  readonly sources: readonly string[];
}

/** A quantity of a trade flow by period. */
export interface TradeSeries {
  readonly id: string;
  readonly label: Localized;
  /** Harmonized System code of the goods, two to six digits. */
  readonly hs?: string;
  readonly direction?: SeriesDirection;
  /** ISO 3166-1 alpha-2 code of the country that counted it; absent if no source says it. */
  readonly reporter?: string;
  /** Absent for quantities, and if no source says it. */
  readonly basis?: ValueBasis;
  readonly unit: Unit;
  /** Every value has a period. */
  readonly values: readonly (FigureValue & { readonly period: string })[];
  /** Absent if no source says why years are missing. */
  readonly gaps?: readonly SeriesGap[];
}

/** Ends of a flow that are not countries. */
export const TRADE_REGIONS = ['world', 'latin-america'] as const;
export type TradeRegion = (typeof TRADE_REGIONS)[number];

/** Trade from one country or region to another, or along the corridor. */
export interface TradeFlow extends WithSections {
  readonly id: string;
  readonly name: Localized;
  readonly summary: Localized;
  /** ISO 3166-1 alpha-2 code or a region. */
  readonly from: string;
  readonly to: string;
  /** Id of the corridor, if the figures are for this route alone. */
  readonly route?: string;
  readonly series: readonly TradeSeries[];
  readonly about: About;
  /** The day on which something newer was last looked for: `YYYY-MM-DD`. */
  readonly checked?: string;
  /** The day on which the text was last read against what the atlas knows: `YYYY-MM-DD`. */
  readonly textAsOf?: string;
  readonly sources: readonly Source[];
}

export function isTradeRegion(end: string): end is TradeRegion {
  return (TRADE_REGIONS as readonly string[]).includes(end);
}
