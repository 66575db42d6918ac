import type { Language } from '../domain/language';
import { madeOnce } from './made-once';

const collator = madeOnce(Intl.Collator);

/** The order of names in the reader's language, as `toSorted` wants it. */
export function compareNames(language: Language): (a: string, b: string) => number {
  return collator(language, {}).compare;
}
