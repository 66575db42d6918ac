import { HTML_LANGS, LOCALES, type Locale } from '../../../src/domain/locale';
import { messagesOf } from '../../../src/i18n/messages';
import { NAMESPACES } from '../../../src/i18n/namespaces';
import '../../../tools/i18n/all-messages';
import type { PageRule } from './page-rules';

/** Shorter messages are names and abbreviations, which languages share. */
const MIN_LENGTH = 12;

const KEYS = new Set(
  NAMESPACES.flatMap((namespace) => Object.keys(messagesOf('en', namespace))).filter((key) =>
    key.includes('.'),
  ),
);

/** The messages of each locale that are complete texts. */
const TEXTS = new Map(
  LOCALES.map((locale) => [
    locale,
    new Set(
      NAMESPACES.flatMap((namespace) => Object.values(messagesOf(locale, namespace))).filter(
        (message): message is string =>
          typeof message === 'string' && message.length >= MIN_LENGTH && !message.includes('{'),
      ),
    ),
  ]),
);

/** What is left of a message whose parameters were not filled, or of a value that was none. */
const UNFILLED = /\{[a-z]\w*\}|\bundefined\b|\bNaN\b|\[object /;

/** Keys of messages, parameters that were not filled, and messages of another language where none is named. */
export const isTranslated: PageRule = ({ page: { locale }, document: { texts, title, metas } }) => {
  const shown = [
    ...texts,
    ...[title, ...metas.values()].map((text) => ({ text, lang: HTML_LANGS[locale] })),
  ];
  return shown.flatMap(({ text, lang }) => {
    const key = text.match(/[a-z][\w-]*(?:\.[\w-]+)+/g)?.find((word) => KEYS.has(word));
    if (key !== undefined) return [`"${key}" is the key of a message`];
    if (UNFILLED.test(text)) return [`"${text}" is not filled`];
    return lang === HTML_LANGS[locale] && isForeign(text, locale)
      ? [`"${text}" is in another language`]
      : [];
  });
};

function isForeign(text: string, locale: Locale): boolean {
  if (TEXTS.get(locale)?.has(text)) return false;
  return LOCALES.some((other) => other !== locale && TEXTS.get(other)?.has(text));
}
