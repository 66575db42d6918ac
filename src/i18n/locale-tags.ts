import type { Locale } from '../domain/locale';

/** The locale whose manner of numbers and dates a reader of each language expects here. */
export const LOCALE_TAGS: Readonly<Record<Locale, string>> = {
  en: 'en-GB',
  es: 'es-PE',
  zh: 'zh-CN',
};
