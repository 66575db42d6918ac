import { countryName } from '../../../domain/country-name';
import type { Locale } from '../../../domain/locale';
import { isTradeRegion } from '../../../domain/trade-flow';
import type { Translate } from '../../../i18n/translator';
import type { ChartSeries } from '../../charts/series-table';

/** Returns a series' name with its code: `Iron ores and concentrates · HS 2601`. */
export function seriesName(
  { label, hs }: ChartSeries,
  locale: Locale,
  tRecords: Translate<'records'>,
): string {
  return hs === undefined
    ? label[locale]
    : `${label[locale]} · ${tRecords('trade.hs', { code: hs })}`;
}

/** Returns the name of an end of a flow: a country, or a region without a code. */
export function placeName(end: string, locale: Locale, tRecords: Translate<'records'>): string {
  return isTradeRegion(end) ? tRecords(`region.${end}`) : countryName(locale, end);
}
