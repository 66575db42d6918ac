import type { Plural } from '../messages';
import type { en } from './en';

export type HowFarKey = keyof typeof en;

/** Every language has every word that English has; the compiler sees to it. */
export type HowFarWords = Readonly<Record<HowFarKey, string | Plural>>;
