import type { Locale } from '../domain/locale';

/** Returns a label as it stands inside a sentence: without its capital, unless it begins with an abbreviation. */
export function inSentence(locale: Locale, label: string): string {
  if (/^\p{Lu}{2}/u.test(label)) return label;
  return label.charAt(0).toLocaleLowerCase(locale) + label.slice(1);
}
