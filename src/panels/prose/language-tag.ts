import type { Language } from '../../domain/language';

/** What `lang` says of words in each language, so that they are read aloud and drawn as such. */
export const LANGUAGE_TAGS: Readonly<Record<Language, string>> = {
  en: 'en',
  es: 'es',
  zh: 'zh-Hans',
};
