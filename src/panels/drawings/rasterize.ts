import type { SheetBox } from '../../exports/picture/picture-sheet';
import { PICTURE_RATIO, type PictureSize } from '../../exports/picture/picture-size';

/** A picture of pixels that lies beneath an SVG. */
export interface Underlay {
  /** A data URL. */
  readonly href: string;
  readonly box: SheetBox;
}

/**
 * Resolves with an SVG document as PNG, two device pixels per CSS pixel, on top of a picture where one is given. Rejects if the browser cannot
 * draw it, as where a canvas has no room for it.
 */
export async function rasterize(
  svg: string,
  { width, height }: PictureSize,
  under?: Underlay,
): Promise<Blob> {
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width * PICTURE_RATIO);
  canvas.height = Math.round(height * PICTURE_RATIO);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('The browser has no canvas');
  context.scale(PICTURE_RATIO, PICTURE_RATIO);
  if (under) {
    const { x, y, width: wide, height: tall } = under.box;
    context.drawImage(await loadImage(under.href), x, y, wide, tall);
  }
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = await loadImage(url);
    await whenSet(image, svg.split('@font-face').length - 1);
    context.drawImage(image, 0, 0, width, height);
  } finally {
    URL.revokeObjectURL(url);
  }
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob) resolve(blob);
      else reject(new Error(`No PNG of ${canvas.width} by ${canvas.height} pixels`));
    }, 'image/png');
  });
}

async function loadImage(href: string): Promise<HTMLImageElement> {
  const image = new Image();
  image.src = href;
  await image.decode();
  return image;
}

/** Least wait for a font of an image, and longest for all, ms. */
const FONT_MS = 50;
const PATIENCE_MS = 4000;

/** Width of the drawings that are compared, in pixels. */
const SAMPLE = 400;

/**
 * Resolves when the text of an image of SVG is set in its fonts. Browsers decode these after the image, tell nobody, and draw no
 * text until then: it is drawn small until two drawings are alike.
 */
async function whenSet(image: HTMLImageElement, fonts: number): Promise<void> {
  const canvas = document.createElement('canvas');
  canvas.width = SAMPLE;
  canvas.height = Math.max(1, Math.round((SAMPLE * image.naturalHeight) / image.naturalWidth));
  const context = canvas.getContext('2d', { willReadFrequently: true });
  const start = performance.now();
  let before = '';
  while (context && performance.now() - start < PATIENCE_MS) {
    context.clearRect(0, 0, canvas.width, canvas.height);
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    const now = canvas.toDataURL();
    if (now === before && performance.now() - start > fonts * FONT_MS) return;
    before = now;
    await new Promise((resolve) => setTimeout(resolve, 2 * FONT_MS));
  }
}
