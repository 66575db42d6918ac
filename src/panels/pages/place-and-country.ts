import type { Language, Localized } from '../../domain/language';
import { countryName } from '../../i18n/country-name';

/** `Chancay, Lima, Peru`; in Chinese the larger comes first. A country that is named already is not repeated. */
export function placeAndCountry(
  language: Language,
  { place, country }: { readonly place: Localized; readonly country: string },
): string {
  const [where, state] = [place[language], countryName(language, country)];
  if (where.includes(state)) return where;
  return language === 'zh' ? `${state}${where}` : `${where}, ${state}`;
}
