import type { Locale } from '../../../src/domain/locale';

/**
 * Returns the tags of a test that is repeated in each locale: each run reads Chinese, since other tests read English; the
 * full run reads all.
 */
export function tagsIn(locale: Locale): string[] {
  return locale === 'zh' ? [] : ['@all'];
}

/** Returns the tags of one of several alike tests: each run has the first, the full run has all. */
export function tagsOfAlike(index: number): string[] {
  return index === 0 ? [] : ['@all'];
}
