import type { HanCounts } from './characters';

/** Texts that are shown together or alike, with how much each of their files counts. */
export interface Use {
  readonly counts: HanCounts;
  readonly weight: number;
}

/**
 * Returns all characters of the uses in slices of `size`: those of the first texts in slices of their own, so that what is seen first needs no
 * others, then those that count most, so that a text of common characters needs few. Characters of a slice are in order of their codes.
 */
export function slicesByUse(
  first: readonly ReadonlySet<string>[],
  uses: readonly Use[],
  size: number,
): readonly (readonly string[])[] {
  const sums = new Map(first.flatMap((texts) => Array.from(texts, (character) => [character, 0])));
  for (const { counts, weight } of uses) {
    for (const [character, count] of counts)
      sums.set(character, (sums.get(character) ?? 0) + weight * count);
  }
  const ranked = [...sums]
    .sort(([a, of], [b, than]) => than - of || codeOf(a) - codeOf(b))
    .map(([character]) => character);
  const classOf = (character: string) => {
    const found = first.findIndex((texts) => texts.has(character));
    return found < 0 ? first.length : found;
  };
  return Array.from({ length: first.length + 1 }, (_, at) =>
    slicesOf(
      ranked.filter((character) => classOf(character) === at),
      size,
    ),
  ).flat();
}

function slicesOf(ranked: readonly string[], size: number): readonly (readonly string[])[] {
  return Array.from({ length: Math.ceil(ranked.length / size) }, (_, i) =>
    ranked.slice(i * size, (i + 1) * size).sort((a, b) => codeOf(a) - codeOf(b)),
  );
}

/** Returns a CSS `unicode-range` of characters, with runs of codes as ranges. The characters are in order of their codes. */
export function unicodeRange(characters: readonly string[]): string {
  const runs: { first: number; last: number }[] = [];
  for (const code of characters.map(codeOf)) {
    const run = runs.at(-1);
    if (run && run.last === code - 1) run.last = code;
    else runs.push({ first: code, last: code });
  }
  return runs
    .map(({ first, last }) => (first === last ? `U+${hex(first)}` : `U+${hex(first)}-${hex(last)}`))
    .join(',');
}

function codeOf(character: string): number {
  return character.codePointAt(0) ?? 0;
}

function hex(code: number): string {
  return code.toString(16).toUpperCase();
}
