import { LOCALE_TAGS, type Locale } from './locale';

/** Returns the name of a country by its ISO 3166-1 alpha-2 code, in the reader's language. */
export function countryName(locale: Locale, code: string): string {
  return new Intl.DisplayNames(LOCALE_TAGS[locale], { type: 'region' }).of(code) ?? code;
}
