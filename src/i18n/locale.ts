import type { Language } from '../domain/language';

/** The locale whose manner of numbers and dates a reader of each language expects here. */
export const LOCALES: Readonly<Record<Language, string>> = {
  en: 'en-GB',
  es: 'es-PE',
  zh: 'zh-CN',
};
