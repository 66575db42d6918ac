import type { Plural } from '../messages';
import type { en } from './en';

export type VoyageKey = keyof typeof en;

/** Every language has every word that English has; the compiler sees to it. */
export type VoyageWords = Readonly<Record<VoyageKey, string | Plural>>;
