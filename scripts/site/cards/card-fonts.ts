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

/** Returns the fonts of all languages, read from their packages. */
export function readCardFonts(): SatoriOptions['fonts'] {
  const { resolve } = createRequire(import.meta.url);
  return Object.entries(FAMILIES).flatMap(([name, file]) =>
    WEIGHTS.map((weight) => ({
      name,
      weight,
      style: 'normal' as const,
      data: readFileSync(resolve(`@fontsource/${file}-${weight}-normal.woff`)),
    })),
  );
}
