/** The languages the atlas is written in, as they stand in an address: `/en/`, `/es/`, `/zh/`. */
export const LANGUAGES = ['en', 'es', 'zh'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The same words in every language of the atlas. */
export type Localized = Readonly<Record<Language, string>>;

export function isLanguage(text: string): text is Language {
  return (LANGUAGES as readonly string[]).includes(text);
}
