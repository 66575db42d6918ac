import type { Locale } from '../../domain/locale';
import { createTranslator, type Params } from '../translator';
import { en } from './en';
import { es } from './es';
import type { VoyageKey, VoyageWords } from './words';
import { zh } from './zh';

const WORDS: Readonly<Record<Locale, VoyageWords>> = { en, es, zh };

export type TranslateVoyage = (key: VoyageKey, params?: Params) => string;

/** Words of the voyage desk. */
export function voyageWords(locale: Locale): TranslateVoyage {
  return createTranslator(locale, WORDS[locale]);
}
