/** The languages the atlas is written in, as they stand in an address: `/en/`, `/es/`, `/zh/`. */
export const LOCALES = ['en', 'es', 'zh'] as const;
export type Locale = (typeof LOCALES)[number];

/** The same words in every language of the atlas. */
export type Localized = Readonly<Record<Locale, string>>;

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

export function isLocale(text: string): text is Locale {
  return (LOCALES as readonly string[]).includes(text);
}
