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
  const [where, state] = [place[locale], countryName(locale, country)];
  if (where.includes(state)) return where;
  return locale === 'zh' ? `${state}${where}` : `${where}, ${state}`;
}
