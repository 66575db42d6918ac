import type { Locale } from '../../../src/domain/locale';

/** Locales in which tests of words are repeated, of two scripts; all others read English or Spanish. */
export const REPEATED = ['zh', 'pt'] as const satisfies readonly Locale[];

/** Returns the tags of a test that is repeated in some locales: each run reads Chinese, the long run reads all. */
export function tagsIn(locale: Locale): string[] {
  return locale === 'zh' ? [] : ['@long'];
}

/** Returns the tags of one of several alike tests: each run has the first, the long run all. */
export function tagsOfAlike(index: number): string[] {
  return index === 0 ? [] : ['@long'];
}
