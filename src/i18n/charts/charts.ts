import type { Locale } from '../../domain/locale';
import { createTranslator, type Params } from '../translator';
import { en } from './en';
import { es } from './es';
import type { ChartKey, ChartWords } from './words';
import { zh } from './zh';

const WORDS: Readonly<Record<Locale, ChartWords>> = { en, es, zh };

export type TranslateChart = (key: ChartKey, params?: Params) => string;

/** Words of charts and of the pages that are made of them. */
export function charts(locale: Locale): TranslateChart {
  return createTranslator(locale, WORDS[locale]);
}
