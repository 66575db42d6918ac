import type { Language } from '../../../domain/language';
import type { SayChart } from '../../../i18n/charts/charts';
import { countryName } from '../../../i18n/country-name';

/** Codes that flows use for ends that are no country: they must not be read as Laos. */
const NO_COUNTRY = { LA: 'place.latin-america', ZZ: 'place.abroad' } as const;

/** An end of a flow in words. */
export function placeName(code: string, language: Language, say: SayChart): string {
  return code === 'LA' || code === 'ZZ' ? say(NO_COUNTRY[code]) : countryName(language, code);
}
