/** Text of an empty list, which differs from an absent key: that means the default. */
const NONE = 'none';

/** Formats a list as `port.rail`; `none` if it is empty. */
export function formatList(items: readonly string[]): string {
  return items.length === 0 ? NONE : items.join('.');
}

/** Parses a list. Returns the known items in the order of `all`, without repetition, and the unknown words. */
export function parseList<T extends string>(
  text: string,
  all: readonly T[],
): { readonly items: readonly T[]; readonly unknown: readonly string[] } {
  if (text === NONE) return { items: [], unknown: [] };
  const words = text.split('.');
  return {
    items: all.filter((item) => words.includes(item)),
    unknown: words.filter((word) => !(all as readonly string[]).includes(word)),
  };
}
