import type { Locale } from '../domain/locale';

/** Returns what stands between two sentences, or between a label and its value after a colon: nothing in Chinese. */
export function sentenceGap(locale: Locale): string {
  return locale === 'zh' ? '' : ' ';
}
