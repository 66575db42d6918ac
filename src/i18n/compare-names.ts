import type { Locale } from '../domain/locale';
import { cachedConstructor } from './cached-constructor';

const collator = cachedConstructor(Intl.Collator);

/** The order of names in the reader's language, as `toSorted` wants it. */
export function compareNames(locale: Locale): (a: string, b: string) => number {
  return collator(locale, {}).compare;
}
