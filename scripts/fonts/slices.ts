import type { HanCounts } from './characters';

/** Texts that are shown together or alike, with how much each of their files counts. */
export interface Use {
  readonly counts: HanCounts;
  readonly weight: number;
}

/**
 * Returns all characters of the uses in slices of `size`, those that count most first, so that a text of common characters
 * needs few slices. Characters of a slice are in order of their codes.
 */
export function slicesByUse(uses: readonly Use[], size: number): readonly (readonly string[])[] {
  const sums = new Map<string, number>();
  for (const { counts, weight } of uses) {
    for (const [character, count] of counts)
      sums.set(character, (sums.get(character) ?? 0) + weight * count);
  }
  const ranked = [...sums]
    .sort(([a, of], [b, than]) => than - of || codeOf(a) - codeOf(b))
    .map(([character]) => character);
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
