import type { Language } from '../../domain/language';
import { type Params, speaker } from '../translator';
import { en } from './en';
import { es } from './es';
import type { ChartKey, ChartWords } from './words';
import { zh } from './zh';

const WORDS: Readonly<Record<Language, ChartWords>> = { en, es, zh };

export type SayChart = (key: ChartKey, params?: Params) => string;

/** Words of charts and of the pages that are made of them. */
export function charts(language: Language): SayChart {
  return speaker(language, WORDS[language]);
}
