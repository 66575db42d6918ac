import type { FontFacesSpecification } from 'maplibre-gl';

const HAN_FONT = 'Noto Sans SC';
const HAN_TOWNS_FONT = 'Noto Sans SC Towns';

export const REGULAR = ['Noto Sans', HAN_FONT];
export const BOLD = ['Noto Sans Bold', HAN_FONT];
export const ITALIC = ['Noto Sans Italic', HAN_FONT];
/** The same letters with the Chinese characters of towns, provinces and rivers: many, and not needed for the first view. */
export const TOWNS = ['Noto Sans', HAN_TOWNS_FONT];
export const TOWNS_BOLD = ['Noto Sans Bold', HAN_TOWNS_FONT];
export const RIVERS = ['Noto Sans Italic', HAN_TOWNS_FONT];

const LATIN = ['U+0-FF', 'U+2000-2E7F'];
const LATIN_EXTENDED = ['U+100-24F'];
const HAN = ['U+2E80-FFFF'];

/**
 * Returns the fonts of the map's labels, served from the atlas's own folder instead of a glyph server. Chinese is drawn in
 * one weight and upright, since each weight is a large file and Han has no italics.
 */
export function fontFaces(fontUrl: (file: string) => string): FontFacesSpecification {
  const latin = (variant: string) => [
    { url: fontUrl(`latin-${variant}.woff2`), 'unicode-range': LATIN },
    { url: fontUrl(`latin-ext-${variant}.woff2`), 'unicode-range': LATIN_EXTENDED },
  ];
  const han = (file: string) => [{ url: fontUrl(`${file}.woff2`), 'unicode-range': HAN }];
  return {
    'Noto Sans': latin('400'),
    'Noto Sans Bold': latin('600'),
    'Noto Sans Italic': latin('400-italic'),
    [HAN_FONT]: han('han-400'),
    [HAN_TOWNS_FONT]: han('han-towns-400'),
  };
}
