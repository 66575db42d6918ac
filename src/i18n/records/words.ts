import type { Plural } from '../messages';
import type { en } from './en';

export type RecordKey = keyof typeof en;

/** Every language has every word that English has; the compiler sees to it. */
export type RecordWords = Readonly<Record<RecordKey, string | Plural>>;
