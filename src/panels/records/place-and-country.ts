import { countryName } from '../../domain/country-name';
import type { Locale, Localized } from '../../domain/locale';

/**
 * Returns place and country: `Chancay, Lima, Peru`; in Chinese the larger comes first. A country that the
 * place names is not repeated.
 */
export function placeAndCountry(
  locale: Locale,
  { place, country }: { readonly place: Localized; readonly country: string },
): string {
  const [placeText, countryText] = [place[locale], countryName(locale, country)];
  if (placeText.includes(countryText)) return placeText;
  return locale === 'zh' ? `${countryText}${placeText}` : `${placeText}, ${countryText}`;
}
