import type { FontFacesSpecification } from 'maplibre-gl';

const HAN_FONT = 'Noto Sans SC';

export const REGULAR = ['Noto Sans', HAN_FONT];
export const BOLD = ['Noto Sans Bold', HAN_FONT];
export const ITALIC = ['Noto Sans Italic', HAN_FONT];

/** A file with some of the Chinese characters. */
export interface HanFace {
  readonly url: string;
  /** Ranges of code points as in CSS, such as `U+4E00-4E01`. */
  readonly ranges: readonly string[];
}

const LATIN = ['U+0-FF', 'U+2000-2E7F'];
const LATIN_EXTENDED = ['U+100-24F'];

/**
 * Returns the fonts of the map's labels, served from the atlas's own folder instead of a glyph server. Chinese is drawn in
 * one weight and upright: another weight would be as many files again, and Han has no italics.
 */
export function fontFaces(
  fontUrl: (file: string) => string,
  han: readonly HanFace[],
): FontFacesSpecification {
  const latin = (variant: string) => [
    { url: fontUrl(`latin-${variant}.woff2`), 'unicode-range': LATIN },
    { url: fontUrl(`latin-ext-${variant}.woff2`), 'unicode-range': LATIN_EXTENDED },
  ];
  return {
    'Noto Sans': latin('400'),
    'Noto Sans Bold': latin('600'),
    'Noto Sans Italic': latin('400-italic'),
    [HAN_FONT]: han.map(({ url, ranges }) => ({ url, 'unicode-range': [...ranges] })),
  };
}
