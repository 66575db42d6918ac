import { countryName } from '../../../domain/country-name';
import type { Locale } from '../../../domain/locale';
import { isTradeRegion } from '../../../domain/trade-flow';
import type { Translate } from '../../../i18n/translator';

/** An end of a flow in words: a country, or a region that has no code. */
export function placeName(end: string, locale: Locale, say: Translate<'records'>): string {
  return isTradeRegion(end) ? say(`region.${end}`) : countryName(locale, end);
}
