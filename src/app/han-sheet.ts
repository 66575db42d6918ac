import { fileUrl } from './root';

const SAMPLE = '钱凯';
/** Chinese characters are squares of the size of the font; what stands for those that no font has is narrower. */
const SIZE = 100;

let sheet: Promise<void> | undefined;

/**
 * Adds the style sheet of the Chinese font, which pages in Chinese have from the beginning. Resolves when it is there, or cannot be
 * fetched: Chinese is then drawn with a font of the reader's device.
 */
export function loadHanSheet(): Promise<void> {
  sheet ??= addSheet(fileUrl('fonts/han.css').href);
  return sheet;
}

/** Lets Chinese names in pages of other languages be drawn with our own font where the device has none. */
export function lendHanFont(): void {
  if (canDrawHan()) return;
  document.documentElement.dataset.han = 'own';
  void loadHanSheet();
}

async function addSheet(href: string): Promise<void> {
  if ([...document.styleSheets].some((known) => known.href === href)) return;
  const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href });
  await new Promise((resolve) => {
    link.onload = resolve;
    link.onerror = resolve;
    document.head.append(link);
  });
}

function canDrawHan(): boolean {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) return false;
  context.font = `${SIZE}px sans-serif`;
  return context.measureText(SAMPLE).width > 0.9 * SIZE * SAMPLE.length;
}
