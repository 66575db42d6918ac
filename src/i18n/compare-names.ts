import type { Locale } from '../domain/locale';
import { cachedConstructor } from './cached-constructor';

const collator = cachedConstructor(Intl.Collator);

/** Returns a comparator of names by the collation of a locale, for `toSorted`. */
export function compareNames(locale: Locale): (a: string, b: string) => number {
  return collator(locale, {}).compare;
}
