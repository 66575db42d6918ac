import type { Language } from '../../domain/language';
import { type Params, speaker } from '../translator';
import { en } from './en';
import { es } from './es';
import type { HowFarKey, HowFarWords } from './words';
import { zh } from './zh';

const WORDS: Readonly<Record<Language, HowFarWords>> = { en, es, zh };

export type SayHowFar = (key: HowFarKey, params?: Params) => string;

/** Words of the page on distances. */
export function howFar(language: Language): SayHowFar {
  return speaker(language, WORDS[language]);
}
