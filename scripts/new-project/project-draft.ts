import * as v from 'valibot';
import { stringify } from 'yaml';
import { LOCALES, type Locale, type Localized } from '../../src/domain/locale';
import { type ProjectFile, projectFile } from '../publish/files/project-file';
import { fillWaiting } from '../publish/files/waiting-texts';
import { faultText } from '../publish/read-folder';

/** A text in English and in the languages that its author knows. */
export type DraftText = { readonly en: string } & { readonly [L in Locale]?: string };

/** The content of a new file: as `ProjectFile`, but texts may lack languages. */
export type ProjectDraft = Drafted<ProjectFile>;

type Drafted<T> = T extends Localized
  ? DraftText
  : T extends readonly [number, number]
    ? T
    : T extends readonly (infer Item)[]
      ? readonly Drafted<Item>[]
      : T extends object
        ? { readonly [K in keyof T]: Drafted<T[K]> }
        : T;

/** Returns the text without the languages left empty. */
export function draftText(texts: Readonly<Record<Locale, string>>): DraftText {
  const written = LOCALES.filter((locale) => texts[locale] !== '');
  return { en: texts.en, ...Object.fromEntries(written.map((locale) => [locale, texts[locale]])) };
}

/**
 * Returns the file of a project as YAML. Languages that a text lacks are listed as `waiting`. Throws, with each fault and its
 * field, if the schema of projects refuses it.
 */
export function projectYaml(draft: ProjectDraft): string {
  const lacking = LOCALES.filter((locale) => lacks(draft, locale));
  const { name, ...rest } = draft;
  const content = { name, ...(lacking.length > 0 && { waiting: lacking }), ...rest };
  const result = v.safeParse(projectFile, fillWaiting(content));
  if (!result.success) throw new Error(result.issues.map(faultText).join('\n'));
  return stringify(content, { lineWidth: 0 });
}

/** Returns whether any text in a value lacks the language. */
function lacks(value: unknown, locale: Locale): boolean {
  if (Array.isArray(value)) return value.some((item) => lacks(item, locale));
  if (typeof value !== 'object' || value === null) return false;
  if ('en' in value) return !(locale in value);
  return Object.values(value).some((part) => lacks(part, locale));
}
