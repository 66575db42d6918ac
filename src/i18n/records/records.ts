import type { Locale } from '../../domain/locale';
import { createTranslator, type Params } from '../translator';
import { en } from './en';
import { es } from './es';
import type { RecordKey, RecordWords } from './words';
import { zh } from './zh';

const WORDS: Readonly<Record<Locale, RecordWords>> = { en, es, zh };

export type TranslateRecord = (key: RecordKey, params?: Params) => string;

/** Words of the pages of records. */
export function records(locale: Locale): TranslateRecord {
  return createTranslator(locale, WORDS[locale]);
}
