import type { Plural } from '../messages';
import type { en } from './en';

export type ChartKey = keyof typeof en;

/** Every language has every word that English has; the compiler sees to it. */
export type ChartWords = Readonly<Record<ChartKey, string | Plural>>;
