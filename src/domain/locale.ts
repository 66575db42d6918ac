/** The languages of the interface, as addresses write them: `/en/`, `/es/`, `/pt/`, `/zh/`. */
export const LOCALES = ['en', 'es', 'pt', 'zh'] as const;
export type Locale = (typeof LOCALES)[number];

/** A text in every locale. */
export type Localized = Readonly<Record<Locale, string>>;

/** BCP 47 tags for formatting numbers and dates in each locale. */
export const LOCALE_TAGS: Readonly<Record<Locale, string>> = {
  en: 'en-GB',
  es: 'es-PE',
  pt: 'pt-BR',
  zh: 'zh-CN',
};

/** The language of a page's or a text's element, by locale. */
export const HTML_LANGS: Readonly<Record<Locale, string>> = {
  en: 'en',
  es: 'es',
  pt: 'pt',
  zh: 'zh-Hans',
};

/** The name of each language in that language. */
export const LOCALE_NAMES: Readonly<Record<Locale, string>> = {
  en: 'English',
  es: 'Español',
  pt: 'Português',
  zh: '简体中文',
};

/** Returns a value for each locale. */
export function byLocale<T>(valueIn: (locale: Locale) => T): Readonly<Record<Locale, T>> {
  return { en: valueIn('en'), es: valueIn('es'), pt: valueIn('pt'), zh: valueIn('zh') };
}

/** Returns one value for all locales. */
export function inEveryLocale<T>(value: T): Readonly<Record<Locale, T>> {
  return byLocale(() => value);
}

export function isLocale(text: string): text is Locale {
  return (LOCALES as readonly string[]).includes(text);
}
