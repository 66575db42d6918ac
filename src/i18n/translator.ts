import type { Language } from '../domain/language';
import { en } from './en';
import { es } from './es';
import { madeOnce } from './made-once';
import type { MessageKey, Messages, Plural } from './messages';
import { zh } from './zh';

const pluralRules = madeOnce(Intl.PluralRules);
const numberFormat = madeOnce(Intl.NumberFormat);

const MESSAGES: Readonly<Record<Language, Messages>> = { en, es, zh };

export type Params = Readonly<Record<string, string | number>>;
export type Translate = (key: MessageKey, params?: Params) => string;

/**
 * Words in one language. `{name}` in a message is replaced by the parameter of that name; a message
 * with plural forms takes the one that `count` asks for, and shows it formatted.
 */
export function translator(language: Language): Translate {
  return speaker(language, MESSAGES[language]);
}

/** The same for the words of one page, which are fetched with it. */
export function speaker<K extends string>(
  language: Language,
  messages: Readonly<Record<K, string | Plural>>,
): (key: K, params?: Params) => string {
  const plurals = pluralRules(language, {});
  const numbers = numberFormat(language === 'es' ? 'es-PE' : language, {});
  return (key, params = {}) => {
    const message = messages[key];
    const text =
      typeof message === 'string'
        ? message
        : (message[pluralOf(plurals, params.count)] ?? message.other);
    return text.replace(/\{(\w+)\}/g, (whole, name: string) => {
      const value = params[name];
      if (value === undefined) return whole;
      return typeof value === 'number' ? numbers.format(value) : value;
    });
  };
}

function pluralOf(plurals: Intl.PluralRules, count: string | number | undefined): 'one' | 'other' {
  return plurals.select(Number(count)) === 'one' ? 'one' : 'other';
}
