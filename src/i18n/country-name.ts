import type { Language } from '../domain/language';
import { LOCALES } from './locale';

/** A country by its ISO 3166-1 alpha-2 code, in the reader's language. */
export function countryName(language: Language, code: string): string {
  return new Intl.DisplayNames(LOCALES[language], { type: 'region' }).of(code) ?? code;
}
