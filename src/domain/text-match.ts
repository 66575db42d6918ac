/** Returns the text in lower case without accents, for comparison with other normalized text. */
export function normalized(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/**
 * Returns a predicate that is true of normalized texts that contain every word of `text`, in any order and also as parts of
 * words. If `text` is blank, the predicate is always true.
 */
export function textMatcher(text: string): (normalizedText: string) => boolean {
  const words = wordsOf(text);
  const [word = ''] = words;
  if (words.length < 2) return (normalizedText) => normalizedText.includes(word);
  return (normalizedText) => words.every((each) => normalizedText.includes(each));
}

/** Returns whether every text that matches `text` is known to match `wider` too, as when a reader types on. */
export function matchesFewer(text: string, wider: string): boolean {
  const words = wordsOf(text);
  return wordsOf(wider).every((word) => words.some((each) => each.includes(word)));
}

function wordsOf(text: string): readonly string[] {
  return normalized(text).split(/\s+/).filter(Boolean);
}
