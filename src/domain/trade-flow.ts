import type { About } from './about';
import type { FigureValue, Unit } from './figure';
import type { Localized } from './locale';
import type { Source } from './source';

/** One thing counted over the years. */
export interface TradeSeries {
  readonly id: string;
  readonly label: Localized;
  /** Code of the Harmonized System, two to six digits. */
  readonly hs?: string;
  readonly unit: Unit;
  /** Each with its period. */
  readonly values: readonly (FigureValue & { readonly period: string })[];
}

/** Ends of a flow that are no country. */
export const TRADE_REGIONS = ['world', 'latin-america'] as const;
export type TradeRegion = (typeof TRADE_REGIONS)[number];

/** What goes from one country to another, or along the corridor. */
export interface TradeFlow {
  readonly id: string;
  readonly name: Localized;
  readonly summary: Localized;
  /** ISO 3166-1 alpha-2, or one of the regions. */
  readonly from: string;
  readonly to: string;
  /** Id of the corridor, where the figures are of this very route. */
  readonly route?: string;
  readonly series: readonly TradeSeries[];
  readonly about: About;
  readonly sources: readonly Source[];
}

export function isTradeRegion(end: string): end is TradeRegion {
  return (TRADE_REGIONS as readonly string[]).includes(end);
}
