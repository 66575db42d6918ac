import { LOCALE_TAGS, type Locale } from '../domain/locale';

/** Returns the name of a language by its BCP 47 tag; in Spanish in lower case, which not every browser returns. */
export function languageName(locale: Locale, tag: string): string {
  const name = new Intl.DisplayNames(LOCALE_TAGS[locale], { type: 'language' }).of(tag) ?? tag;
  return locale === 'es' ? name.toLocaleLowerCase('es') : name;
}
