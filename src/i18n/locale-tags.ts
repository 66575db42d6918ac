import type { Locale } from '../domain/locale';

/** The locale whose manner of numbers and dates a reader of each language expects here. */
export const LOCALE_TAGS: Readonly<Record<Locale, string>> = {
  en: 'en-GB',
  es: 'es-PE',
  zh: 'zh-CN',
};

/** Each language by its own name, as a reader looks for it. */
export const LOCALE_NAMES: Readonly<Record<Locale, string>> = {
  en: 'English',
  es: 'Español',
  zh: '简体中文',
};
