import type { Plural } from '../messages';
import type { en } from './en';

export type DistancesKey = keyof typeof en;

/** Every language has every word that English has; the compiler sees to it. */
export type DistancesWords = Readonly<Record<DistancesKey, string | Plural>>;
