import type { Locale } from '../../domain/locale';

/** What `lang` says of words in each language, so that they are read aloud and drawn as such. */
export const LOCALE_TAGS: Readonly<Record<Locale, string>> = {
  en: 'en',
  es: 'es',
  zh: 'zh-Hans',
};
