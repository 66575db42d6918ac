import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { SatoriOptions } from 'satori';
import type { Locale } from '../../../src/domain/locale';

/** The weights in which cards are set. */
const WEIGHTS = [400, 600] as const;

/** The packages of the fonts, of which cards read files by path. */
export const FONT_PACKAGES = ['@fontsource/noto-sans', '@fontsource/noto-sans-sc'] as const;

/** The families by the subset that each holds; satori takes a character from the first that has it. */
const FAMILIES = {
  latin: 'noto-sans/files/noto-sans-latin',
  'latin-ext': 'noto-sans/files/noto-sans-latin-ext',
  han: 'noto-sans-sc/files/noto-sans-sc-chinese-simplified',
} as const;

/** Returns the families of a language in the order in which characters are looked for; Chinese takes quotation marks from its own font. */
export function fontFamilies(locale: Locale): string {
  return (locale === 'zh' ? ['han', 'latin', 'latin-ext'] : ['latin', 'latin-ext', 'han']).join(
    ', ',
  );
}

const { resolve } = createRequire(import.meta.url);

/** Returns the fonts of all languages, read from their packages. */
export function readCardFonts(): Fonts {
  return Object.entries(FAMILIES).flatMap(([name, file]) => inAllWeights(name, file));
}

/**
 * Returns the fonts of characters that are in none of those above: slices of the Chinese font with its rarer characters. Characters
 * that are in no slice either are passed to `onMissing`.
 */
export function readRareFonts(characters: string, onMissing: (character: string) => void): Fonts {
  const slices = new Set<string>();
  for (const character of characters) {
    const slice = sliceOf(character.codePointAt(0) ?? 0);
    if (slice === undefined) onMissing(character);
    else slices.add(slice);
  }
  return [...slices].flatMap((slice) =>
    inAllWeights(`han-${slice}`, `noto-sans-sc/files/noto-sans-sc-${slice}`),
  );
}

type Fonts = SatoriOptions['fonts'];

function inAllWeights(name: string, file: string): Fonts {
  return WEIGHTS.map((weight) => ({
    name,
    weight,
    style: 'normal' as const,
    data: readFileSync(resolve(`@fontsource/${file}-${weight}-normal.woff`)),
  }));
}

/** Returns the number of the slice with a character, which the package lists as `"[4]": "U+1f1e9-1f1f5,U+1f1f7"`. */
function sliceOf(code: number): string | undefined {
  const ranges: Readonly<Record<string, string>> = JSON.parse(
    readFileSync(resolve('@fontsource/noto-sans-sc/unicode.json'), 'utf8'),
  );
  const slice = Object.keys(ranges).find(
    (name) =>
      name.startsWith('[') &&
      ranges[name]?.split(',').some((range) => {
        const [first = '', last = first] = range.replace('U+', '').split('-');
        return code >= Number.parseInt(first, 16) && code <= Number.parseInt(last, 16);
      }),
  );
  return slice?.slice(1, -1);
}
