import * as v from 'valibot';
import { inEveryLocale, LOCALES, type Locale, type Localized } from '../domain/locale';

/** Marks a text that is published in every language; JSON leaves it out. */
const WHOLE = Symbol('whole');

/** Returns a text that `textsIn` leaves as it is, for names that a page shows in several languages. */
export function keepWhole(text: Localized): Localized {
  const marked = { ...text, [WHOLE]: true };
  return marked;
}

/** Returns a value with all texts in it reduced to one language: `{ en, es, pt, zh }` becomes `{ en }`. */
export function textsIn(locale: Locale, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((part) => textsIn(locale, part));
  if (!isObject(value)) return value;
  if (isLocalized(value)) return WHOLE in value ? value : { [locale]: value[locale] };
  return mapParts(value, (part) => textsIn(locale, part));
}

/**
 * Returns a value in which each text that `textsIn` reduced stands for all languages, so that a page shows the language at
 * hand until the file in another arrives.
 */
export function spreadTexts(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(spreadTexts);
  if (!isObject(value)) return value;
  const text = textOf(value);
  if (text !== undefined) return inEveryLocale(text);
  return mapParts(value, spreadTexts);
}

/** Returns a schema of values whose texts were reduced by `textsIn`. */
export function withSpreadTexts<T>(
  schema: v.GenericSchema<unknown, T>,
): v.GenericSchema<unknown, T> {
  return v.pipe(v.unknown(), v.transform(spreadTexts), schema);
}

/** Reverses `textsIn`, given its result in each language in the order of `LOCALES`. */
export function joinTexts(values: readonly unknown[]): unknown {
  const [first] = values;
  if (Array.isArray(first)) {
    return first.map((_, i) => joinTexts(values.map((each) => (each as unknown[])[i])));
  }
  if (!isObject(first)) return first;
  if (textOf(first) !== undefined) return Object.assign({}, ...values);
  return Object.fromEntries(
    Object.keys(first).map((key) => [
      key,
      joinTexts(values.map((each) => (each as Record<string, unknown>)[key])),
    ]),
  );
}

/** Returns the text of an object that holds nothing but a text in one language. */
function textOf(value: Record<string, unknown>): string | undefined {
  const [key, ...others] = Object.keys(value);
  if (key === undefined || others.length > 0) return undefined;
  const text = value[key];
  return (LOCALES as readonly string[]).includes(key) && typeof text === 'string'
    ? text
    : undefined;
}

function isLocalized(value: Record<string, unknown>): value is Localized & typeof value {
  return (
    Object.keys(value).length === LOCALES.length &&
    LOCALES.every((locale) => typeof value[locale] === 'string')
  );
}

function mapParts(
  value: Record<string, unknown>,
  change: (part: unknown) => unknown,
): Record<string, unknown> {
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, change(part)]));
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
