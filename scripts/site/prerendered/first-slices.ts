/** Classes of the parts of a page that have another font on phones before the app takes over, as `prerendered.css` names them. */
export const LATER_CLASSES = ['section', 'short-figures', 'desk'] as const;
const LATER = new RegExp(`<\\w+ class="?(?:${LATER_CLASSES.join('|')})\\b`);
/** How many Chinese characters of a page's panel are seen before it is scrolled. */
const SEEN = 160;
/** More than these would hold up the code of the app. */
const MOST = 6;

interface Slice {
  /** Path in the folder of the style sheet. */
  readonly file: string;
  readonly ranges: readonly (readonly [first: number, last: number])[];
}

/** The slices of the Chinese font by its style sheet. */
export type Slices = readonly Slice[];

/** Reads the slices of a style sheet of fonts. Throws if it has none. */
export function readSlices(sheet: string): Slices {
  const faces = sheet.matchAll(/url\(\.\/([^)]+)\)[^}]*unicode-range:([^}]+)\}/g);
  const slices = Array.from(faces, ([, file = '', ranges = '']) => ({
    file,
    ranges: ranges.split(',').map((range) => {
      const [first, last = first] = range.replace('U+', '').split('-');
      return [Number.parseInt(first ?? '', 16), Number.parseInt(last ?? '', 16)] as const;
    }),
  }));
  if (slices.length === 0) throw new Error('The style sheet of the Chinese font has no faces');
  return slices;
}

/**
 * Returns the slices, in the order in which they are needed, of what the panel of a page shows first: asked for at once they are there
 * when the text is laid out, which is not laid out again when they come.
 */
export function firstSlices(markup: string, slices: Slices): readonly string[] {
  const [seen = ''] = markup.slice(markup.indexOf('<main')).split(LATER);
  const text = seen.replace(/<[^>]*>/g, '');
  const characters = text.match(/[\u2e80-\uffef]/g)?.slice(0, SEEN) ?? [];
  const files = characters.flatMap((character) => {
    const code = character.codePointAt(0) ?? 0;
    const found = slices.find(({ ranges }) =>
      ranges.some(([first, last]) => code >= first && code <= last),
    );
    return found?.file ?? [];
  });
  return [...new Set(files)].slice(0, MOST);
}
