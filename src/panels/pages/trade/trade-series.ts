import { countryName } from '../../../domain/country-name';
import type { Locale } from '../../../domain/locale';
import { isTradeRegion, type TradeSeries } from '../../../domain/trade-flow';
import type { Translate } from '../../../i18n/translator';
import type { ChartSeries } from '../../charts/table/series-table';
import { yearCount } from '../../charts/year-marks';

/** Fewer years are easier to read in a table. */
const MIN_YEARS = 3;

/** Returns whether a series has enough years for a chart. */
export function isCharted({ values }: TradeSeries): boolean {
  return yearCount(values) >= MIN_YEARS;
}

/** Returns the series that represents a flow: its total, else the first with enough years. */
export function mostInformativeSeries(all: readonly TradeSeries[]): TradeSeries | undefined {
  const charted = all.filter(isCharted);
  return charted.find(({ id }) => id.startsWith('total')) ?? charted[0];
}

/** Returns a series' name with its code and basis: `Iron ores and concentrates · HS 2601 · FOB`. */
export function seriesName(
  { label, hs, basis }: ChartSeries,
  locale: Locale,
  tRecords: Translate<'records'>,
): string {
  return [
    label[locale],
    ...(hs === undefined ? [] : [tRecords('trade.hs', { code: hs })]),
    ...(basis === undefined ? [] : [tRecords(`trade.${basis}`)]),
  ].join(' · ');
}

/** Returns the name of an end of a flow: a country, or a region without a code. */
export function placeName(end: string, locale: Locale, tRecords: Translate<'records'>): string {
  return isTradeRegion(end) ? tRecords(`region.${end}`) : countryName(locale, end);
}
