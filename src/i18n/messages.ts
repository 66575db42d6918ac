import type { Locale } from '../domain/locale';
import type { en } from './en';

export interface Plural {
  readonly one: string;
  readonly other: string;
}

export type MessageKey = keyof typeof en;

/** Every language has every word that English has; the compiler sees to it. */
export type Messages = Readonly<Record<MessageKey, string | Plural>>;

/** Each language by its own name, as a reader looks for it. */
export const LOCALE_NAMES: Readonly<Record<Locale, string>> = {
  en: 'English',
  es: 'Español',
  zh: '简体中文',
};
