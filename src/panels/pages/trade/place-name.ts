import type { Language } from '../../../domain/language';
import { isTradeRegion } from '../../../domain/trade-flow';
import { countryName } from '../../../i18n/country-name';
import type { SayRecord } from '../../../i18n/records/records';

/** An end of a flow in words: a country, or a region that has no code. */
export function placeName(end: string, language: Language, say: SayRecord): string {
  return isTradeRegion(end) ? say(`region.${end}`) : countryName(language, end);
}
