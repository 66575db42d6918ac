import type { Language } from '../../domain/language';
import { type Params, speaker } from '../translator';
import { en } from './en';
import { es } from './es';
import type { RecordKey, RecordWords } from './words';
import { zh } from './zh';

const WORDS: Readonly<Record<Language, RecordWords>> = { en, es, zh };

export type SayRecord = (key: RecordKey, params?: Params) => string;

/** Words of the pages of records. */
export function records(language: Language): SayRecord {
  return speaker(language, WORDS[language]);
}
