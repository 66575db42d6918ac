/** Returns the text in lower case without accents, for comparison with other normalized text. */
export function normalized(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/**
 * Returns a predicate that is true of normalized texts that contain every word of `text`, in any order and also as parts of
 * words. If `text` is blank, the predicate is always true.
 */
export function textMatcher(text: string): (normalizedText: string) => boolean {
  const words = normalized(text).split(/\s+/).filter(Boolean);
  return (normalizedText) => words.every((word) => normalizedText.includes(word));
}
