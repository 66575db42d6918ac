import type { Locale } from '../domain/locale';
import { cachedConstructor } from './cached-constructor';
import { formatNumber } from './format-number';
import { messagesOf } from './messages';
import type { Message, MessageKey, Namespace, ParamsOf, PlainMessage } from './namespaces';

const pluralRules = cachedConstructor(Intl.PluralRules);

const DECIMALS = 3;

/** Formats a message of a namespace. The compiler checks its parameters against the English message. */
export type Translate<N extends Namespace = 'atlas'> = <K extends MessageKey<N>>(
  key: K,
  ...params: ParamsOf<N, K>
) => string;

/**
 * Returns the translator of a namespace. It replaces `{name}` in a message by the parameter of that name, with numbers
 * formatted by the locale, and selects a plural form by `count`. It throws if the messages have not been registered.
 */
export function translator(locale: Locale): Translate;
export function translator<N extends Namespace>(locale: Locale, namespace: N): Translate<N>;
export function translator(locale: Locale, namespace: Namespace = 'atlas') {
  return (key: string, params?: Params) => formatMessage(locale, namespace, key, params);
}

/** Returns a message that takes no parameters. Throws if the messages have not been registered. */
export function plainMessage(locale: Locale, { namespace, key }: PlainMessage): string {
  return formatMessage(locale, namespace, key);
}

type Params = Readonly<Record<string, string | number>>;

function formatMessage(
  locale: Locale,
  namespace: Namespace,
  key: string,
  params: Params = {},
): string {
  const message = messagesOf(locale, namespace)[key];
  if (message === undefined) throw new Error(`Message ${locale}/${namespace}/${key} is unknown`);
  return fill(formOf(message, locale, params.count), locale, params);
}

function formOf(message: Message, locale: Locale, count: string | number | undefined): string {
  if (typeof message === 'string') return message;
  const isOne = pluralRules(locale, {}).select(Number(count)) === 'one';
  return isOne ? message.one : message.other;
}

function fill(text: string, locale: Locale, params: Params): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = params[name];
    if (value === undefined) return whole;
    return typeof value === 'number' ? formatNumber(locale, value, DECIMALS) : value;
  });
}
