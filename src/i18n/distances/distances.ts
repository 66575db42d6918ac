import type { Locale } from '../../domain/locale';
import { createTranslator, type Params } from '../translator';
import { en } from './en';
import { es } from './es';
import type { DistancesKey, DistancesWords } from './words';
import { zh } from './zh';

const WORDS: Readonly<Record<Locale, DistancesWords>> = { en, es, zh };

export type TranslateDistances = (key: DistancesKey, params?: Params) => string;

/** Words of the page on distances. */
export function distancesTranslator(locale: Locale): TranslateDistances {
  return createTranslator(locale, WORDS[locale]);
}
