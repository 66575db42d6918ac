import type { Locale } from '../domain/locale';
import { fileUrl } from './root';

const SAMPLE = '钱凯';
/** Chinese characters are squares of the size of the font; what stands for those that no font has is narrower. */
const SIZE = 100;

/** Style sheets of the Chinese font, a weight each. */
type HanSheet = 'han' | 'han-bold';

const sheets = new Map<HanSheet, Promise<void>>();

/**
 * Adds the style sheet of the Chinese font, which pages in Chinese have from the beginning. Resolves when it is there, or cannot be
 * fetched: Chinese is then drawn with a font of the reader's device.
 */
export function loadHanSheet(name: HanSheet = 'han'): Promise<void> {
  const sheet = sheets.get(name) ?? addSheet(fileUrl(`fonts/${name}.css`).href);
  sheets.set(name, sheet);
  return sheet;
}

/**
 * Adds what the first picture does without: the bold weight of Chinese, which browsers make of the regular one until then, and
 * our own font for Chinese names in pages of other languages where the device has none.
 */
export function completeHanFont(locale: Locale): void {
  const isLent = !canDrawHan();
  if (isLent) {
    document.documentElement.dataset.han = 'own';
    void loadHanSheet();
  }
  if (isLent || locale === 'zh') void loadHanSheet('han-bold');
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
