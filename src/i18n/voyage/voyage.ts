import type { Language } from '../../domain/language';
import { type Params, speaker } from '../translator';
import { en } from './en';
import { es } from './es';
import type { VoyageKey, VoyageWords } from './words';
import { zh } from './zh';

const WORDS: Readonly<Record<Language, VoyageWords>> = { en, es, zh };

export type SayVoyage = (key: VoyageKey, params?: Params) => string;

/** Words of the voyage desk. */
export function voyageWords(language: Language): SayVoyage {
  return speaker(language, WORDS[language]);
}
