import type { Locale } from '../../domain/locale';

/** The value of `lang` for each locale, by which its text is read aloud and drawn. */
export const LOCALE_TAGS: Readonly<Record<Locale, string>> = {
  en: 'en',
  es: 'es',
  zh: 'zh-Hans',
};
