/** Returns the text without accents and capitals, for finding words however they are typed. */
export function normalized(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/**
 * Returns a test of whether every word of `text` stands somewhere in a normalized text, in any order and also within
 * words. True of every text where there are no words.
 */
export function textMatcher(text: string): (normalizedText: string) => boolean {
  const words = normalized(text).split(/\s+/).filter(Boolean);
  return (normalizedText) => words.every((word) => normalizedText.includes(word));
}
