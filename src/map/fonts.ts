import type { FontFacesSpecification } from 'maplibre-gl';

export const REGULAR = ['Noto Sans'];
export const BOLD = ['Noto Sans Bold'];
export const ITALIC = ['Noto Sans Italic'];

const LATIN = ['U+0-FF', 'U+2000-2E7F'];
const LATIN_EXTENDED = ['U+100-24F'];
const HAN = ['U+2E80-FFFF'];

/**
 * Returns the fonts of the map's labels, served from the atlas's own folder instead of a glyph server. All three stacks
 * share one weight of the Chinese font, since each weight is a large file.
 */
export function fontFaces(fontUrl: (file: string) => string): FontFacesSpecification {
  const stack = (variant: string) => [
    { url: fontUrl(`latin-${variant}.woff2`), 'unicode-range': LATIN },
    { url: fontUrl(`latin-ext-${variant}.woff2`), 'unicode-range': LATIN_EXTENDED },
    { url: fontUrl('han-400.woff2'), 'unicode-range': HAN },
  ];
  return {
    'Noto Sans': stack('400'),
    'Noto Sans Bold': stack('600'),
    'Noto Sans Italic': stack('400-italic'),
  };
}
