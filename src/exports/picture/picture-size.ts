/** Size of a picture in CSS pixels. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

/** Sizes to choose from: a slide, a square for feeds, and a sheet of A4 on its side, which PNG prints with 240 dots per inch. */
export const PICTURE_SIZES = {
  wide: { width: 1600, height: 900 },
  square: { width: 1080, height: 1080 },
  a4: { width: 1403, height: 992 },
} as const satisfies Readonly<Record<string, PictureSize>>;

/** Device pixels of a PNG per CSS pixel. */
export const PICTURE_RATIO = 2;

/** Bounds of a side in CSS pixels: below, a title and a legend have no room; above, graphics hardware may fail. */
export const SIDE = { least: 480, most: 2400 } as const;

/** Parses a side as the reader typed it; undefined for what is no whole number within the bounds. */
export function parseSide(text: string): number | undefined {
  const side = /^\s*\d{1,6}\s*$/.test(text) ? Number(text) : Number.NaN;
  return side >= SIDE.least && side <= SIDE.most ? side : undefined;
}

/** Returns a size with sides within the bounds, such as that of the map on a phone. */
export function withinSides({ width, height }: PictureSize): PictureSize {
  const clamp = (side: number) => Math.round(Math.min(SIDE.most, Math.max(SIDE.least, side)));
  return { width: clamp(width), height: clamp(height) };
}
