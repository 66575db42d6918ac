/** The languages the atlas is written in, as they stand in an address: `/en/`, `/es/`, `/zh/`. */
export const LOCALES = ['en', 'es', 'zh'] as const;
export type Locale = (typeof LOCALES)[number];

/** The same words in every language of the atlas. */
export type Localized = Readonly<Record<Locale, string>>;

export function isLocale(text: string): text is Locale {
  return (LOCALES as readonly string[]).includes(text);
}
