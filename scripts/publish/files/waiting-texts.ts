import * as v from 'valibot';
import { WAITING_LANGUAGES } from '../../../src/domain/project';

const waitingLanguages = v.array(v.picklist(WAITING_LANGUAGES));

/**
 * Returns the content of a file with the English text in each text that lacks a language which the file lists as `waiting`.
 * The content is not changed where the list is absent or wrong; the schema of the file then tells what is.
 */
export function fillWaiting(content: Readonly<Record<string, unknown>>): unknown {
  const waiting = v.safeParse(waitingLanguages, content.waiting);
  return waiting.success ? filled(content, waiting.output) : content;
}

function filled(value: unknown, languages: readonly string[]): unknown {
  if (Array.isArray(value)) return value.map((item) => filled(item, languages));
  if (typeof value !== 'object' || value === null) return value;
  if ('en' in value && typeof value.en === 'string') {
    return { ...Object.fromEntries(languages.map((language) => [language, value.en])), ...value };
  }
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [key, filled(part, languages)]),
  );
}
