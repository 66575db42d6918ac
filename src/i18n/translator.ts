import type { Locale } from '../domain/locale';
import { cachedConstructor } from './cached-constructor';
import { en } from './en';
import { es } from './es';
import type { MessageKey, Messages, Plural } from './messages';
import { zh } from './zh';

const pluralRules = cachedConstructor(Intl.PluralRules);
const numberFormat = cachedConstructor(Intl.NumberFormat);

const MESSAGES: Readonly<Record<Locale, Messages>> = { en, es, zh };

export type Params = Readonly<Record<string, string | number>>;
export type Translate = (key: MessageKey, params?: Params) => string;

/**
 * Words in one locale. `{name}` in a message is replaced by the parameter of that name; a message
 * with plural forms takes the one that `count` asks for, and shows it formatted.
 */
export function translator(locale: Locale): Translate {
  return createTranslator(locale, MESSAGES[locale]);
}

/** The same for the words of one page, which are fetched with it. */
export function createTranslator<K extends string>(
  locale: Locale,
  messages: Readonly<Record<K, string | Plural>>,
): (key: K, params?: Params) => string {
  const plurals = pluralRules(locale, {});
  const numbers = numberFormat(locale === 'es' ? 'es-PE' : locale, {});
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
