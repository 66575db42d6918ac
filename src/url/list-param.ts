/** Written for a list that is empty on purpose: `none` is another thing than leaving the default. */
const NONE = 'none';

/** `port.rail`, or `none`. */
export function formatList(items: readonly string[]): string {
  return items.length === 0 ? NONE : items.join('.');
}

/** Keeps what it knows, in the order of `all` and once each; says what it did not know. */
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
